import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { generatedFiles } from './generated-files.ts';
import { staleFiles } from './stale-files.ts';

const root = join(import.meta.dirname, '../..');

it('generated/ is what the spec gives', async () => {
  const files = await generatedFiles(join(root, 'spec'));
  expect(await staleFiles(join(root, 'generated'), files)).toEqual([]);
});

const control = `
openapi: 3.1.0
info: { title: Control, version: 1.0.0 }
paths:
  /reset:
    post:
      operationId: reset
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                listId: { $ref: './openapi.yaml#/components/schemas/Uuid' }
      responses:
        '204': { description: Done. }
`;

it('makes types and validators of a control API, which may refer to the spec', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cell-contract-spec-'));
  try {
    await copyFile(join(root, 'spec/openapi.yaml'), join(folder, 'openapi.yaml'));
    await writeFile(join(folder, 'control.yaml'), control);
    const files = await generatedFiles(folder);

    expect(files['control-types.ts']).toContain('listId?: components["schemas"]["Uuid"]');
    expect(files['control-validators.d.ts']).toContain("from './control-types.ts'");
    const { requestValidators } = await import(
      `data:text/javascript,${encodeURIComponent(files['control-validators.js'] ?? '')}`
    );
    expect(requestValidators.reset.body({ listId: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' })).toBe(true);
    expect(requestValidators.reset.body({ listId: 'no' })).toBe(false);
  } finally {
    await rm(folder, { recursive: true });
  }
});
