import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createMock } from '../../create-mock.ts';
import { demo } from '../../world/demo-world.ts';
import { openPglite } from './open-pglite.ts';

const columns = demo.columns.map(({ id, name }) => ({ id, name, schema: { type: 'text' as const } }));
const rows = Array.from({ length: 500 }, (_, at) => ({
  id: `a0000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
  cells: Object.fromEntries(demo.columns.map(({ id }) => [id, { value: `value ${at}` }])),
}));

/** The size of the cells on disk after a folder was filled and reset so often, each time by a mock of its own. */
async function sizeAfter(rounds: number, store: string): Promise<number> {
  for (let round = 0; round < rounds; round += 1) {
    const mock = await createMock({ store });
    await mock.restore({ lists: [{ id: demo.listId, columns, rows }] });
    await mock.reset();
    await mock.close(); // what a reset leaves is deleted before the next one
  }
  const database = await openPglite(join(store, 'data'));
  try {
    const size = { name: 'size', text: "SELECT pg_total_relation_size('cell_contract.cells')::int AS bytes" };
    return (await database.query<{ bytes: number }>(size, []))[0]?.bytes ?? Number.NaN;
  } finally {
    await database.close();
  }
}

test('a folder that is filled and reset again and again does not grow', async () => {
  const store = await mkdtemp(join(tmpdir(), 'cell-contract-reclaim-'));
  onTestFinished(() => rm(store, { recursive: true }));
  const first = await sizeAfter(2, store);
  expect(await sizeAfter(4, store)).toBeLessThan(first * 1.5);
});
