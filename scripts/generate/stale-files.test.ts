import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { staleFiles } from './stale-files.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cell-contract-stale-'));
  await writeFile(join(folder, 'README.md'), 'by hand');
  await writeFile(join(folder, 'a.ts'), 'a');
});

afterEach(() => rm(folder, { recursive: true }));

it('finds nothing where the folder is as it should be', async () => {
  expect(await staleFiles(folder, { 'a.ts': 'a' })).toEqual([]);
});

it('finds a changed file', async () => {
  expect(await staleFiles(folder, { 'a.ts': 'b' })).toEqual(['a.ts']);
});

it('finds a missing file', async () => {
  expect(await staleFiles(folder, { 'a.ts': 'a', 'b.ts': 'b' })).toEqual(['b.ts']);
});

it('finds a file that nothing generates', async () => {
  expect(await staleFiles(folder, {})).toEqual(['a.ts']);
});
