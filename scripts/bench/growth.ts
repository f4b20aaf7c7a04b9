import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Asked } from '../../mock/front/asked.ts';
import { throughPrism } from '../../mock/front/through-prism.ts';
import { settingsOf } from '../../mock/options.ts';
import { plainColumn } from '../../mock/service/built-in-columns.ts';
import { MemoryStore } from '../../mock/store/memory-store.ts';
import { World } from '../../mock/world/world.ts';
import type { Judged } from './goals.ts';
import { median } from './median.ts';
import { began, columnIds, idOf, listId, token } from './sheet.ts';

const fewRows = 1;
const manyRows = 100_000;
const callsARound = 5_000;
const rounds = 9;
const manyCalls = 1_000_000;
/** A large map is in no cache of the processor, which costs something; a cost that grew with it would cost thousands of times as much. */
const mostDearer = 1.5;
const mostKeptBytes = 8;

/** Whether an upsert costs the same whatever there is, and leaves nothing behind; without HTTP, so that it alone counts. */
export async function judgeGrowth(): Promise<Judged[]> {
  const [few, many] = [worldOf(fewRows), worldOf(manyRows)];
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    ratios.push((await cost(many, manyRows, callsARound)) / (await cost(few, fewRows, callsARound)));
  const before = bytesHeld();
  await cost(few, fewRows, manyCalls);
  const kept = (bytesHeld() - before) / manyCalls;
  const dearer = median(ratios.slice(1)); // the first one is compiled on the way
  return [
    {
      says: `an upsert among 1,000,000 cells ≤ ${mostDearer} × one among 10, without HTTP`,
      ratios: [dearer],
      met: dearer <= mostDearer,
    },
    {
      says: `bytes kept of each of 1,000,000 upserts of 10 cells ≤ ${mostKeptBytes}`,
      ratios: [kept],
      met: kept <= mostKeptBytes,
    },
  ];
}

/** A list of so many rows with a value in each of ten columns. */
function worldOf(rowCount: number): World {
  const settings = { ...settingsOf({}), pipeline: throughPrism(false) };
  const rows = Array.from({ length: rowCount }, (_, position) => ({
    position,
    row: {
      id: idOf('4', position),
      listId,
      linkedinUrl: null,
      profileData: {},
      source: 'manual',
      addedAt: began,
      companyRowId: null,
      companyDomain: null,
    },
  }));
  const list = {
    id: listId,
    owner: 'user_1',
    name: null,
    createdAt: began,
    updatedAt: began,
    enrichingSince: null,
  };
  const columns = columnIds.map((id, position) => ({
    ...plainColumn({ id, listId, name: `Column ${position}`, schema: { type: 'text' }, createdAt: began }),
    position,
  }));
  const store = new MemoryStore([{ list, columns, rows, cells: [] }]);
  for (const { row } of rows) {
    for (const columnId of columnIds) {
      const place = { owner: 'user_1', listId, rowId: row.id, columnId };
      const content = { value: 'Value', status: 'completed', reasoning: null, error: null } as const;
      store.putCell(place, { ...content, id: crypto.randomUUID(), now: 0, at: began });
    }
  }
  return new World(settings, { store, idSeed: '' });
}

/** Milliseconds that so many upserts take, each of another cell as far as there are others. */
async function cost(world: World, rowCount: number, calls: number): Promise<number> {
  const start = performance.now();
  for (let at = 0; at < calls; at += 1) {
    const { status } = await world.handle(
      asked((at * 7919) % rowCount, at % columnIds.length, `Written ${at}`),
    );
    if (status !== 200) throw new Error(`An upsert was answered with ${status}.`);
  }
  return performance.now() - start;
}

function asked(row: number, column: number, value: string): Asked {
  return {
    method: 'put',
    url: { path: `/api/lists/${listId}/cells`, query: {} },
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': '100',
    },
    body: { rowId: idOf('4', row), columnId: columnIds[column], value },
    bodyProblem: null,
  };
}

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

function bytesHeld(): number {
  for (let round = 0; round < 4; round += 1) collect();
  return process.memoryUsage().heapUsed;
}
