import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GenerateError } from './generate-error.ts';
import { loadSpec } from './load-spec.ts';
import { tinyDocument } from './tiny-document.ts';

describe('loadSpec', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cell-contract-load-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const fileWith = async (text: string) => {
    const file = join(folder, 'openapi.yaml');
    await writeFile(file, text);
    return file;
  };

  it('loads a valid document', async () => {
    expect(await loadSpec(await fileWith(JSON.stringify(tinyDocument())))).toEqual(tinyDocument());
  });

  it.each([
    ['YAML that does not parse', 'openapi: [3.1.0'],
    ['a document that is no OpenAPI', 'openapi: 3.1.0\ninfo: {}\n'],
    [
      'a reference to nothing',
      JSON.stringify(tinyDocument({ parameters: [{ $ref: '#/components/parameters/no' }] })),
    ],
  ])('refuses %s and names the file', async (_, text) => {
    const file = await fileWith(text);
    const refused = expect(loadSpec(file)).rejects;
    await refused.toThrow(GenerateError);
    await refused.toThrow(`${file} is not a valid OpenAPI document: `);
  });

  it('refuses a file that is not there', async () => {
    await expect(loadSpec(join(folder, 'no.yaml'))).rejects.toThrow(GenerateError);
  });
});
