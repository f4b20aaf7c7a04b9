import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Snapshot } from '../../mock/index.ts';
import { began, columnIds, listId, places, rowIds, valueAt } from './sheet.ts';

const peers = ['bare', 'fastify', 'grown', 'postgres', 'scalar'];

/** Makes the peers ready to run without a compiler, and writes the 10,000 cells down for each that reads a file. */
export async function prepare(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: peers.map((name) => join(import.meta.dirname, 'peers', `${name}.ts`)),
    outdir: folder,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  await writeFile(join(folder, 'seed.json'), JSON.stringify(snapshot()));
  await writeFile(join(folder, 'db.json'), JSON.stringify({ cells: rowsOfJsonServer() }));
}

function snapshot(): Snapshot {
  return {
    at: began,
    lists: [
      {
        id: listId,
        columns: columnIds.map((id, at) => ({ id, name: `Column ${at}`, schema: { type: 'text' } })),
        rows: rowIds.map((id, row) => ({
          id,
          cells: Object.fromEntries(
            columnIds.map((columnId, at) => [columnId, { value: valueAt(row * columnIds.length + at) }]),
          ),
        })),
      },
    ],
  };
}

function rowsOfJsonServer(): object[] {
  return places.map((place, id) => ({ id, ...place, value: valueAt(id), status: 'completed' }));
}
