import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Asked } from '../../mock/front/asked.ts';
import { throughPrism } from '../../mock/front/through-prism.ts';
import { settingsOf } from '../../mock/options.ts';
import { MemoryStore } from '../../mock/store/memory-store.ts';
import { demoWorld } from '../../mock/world/demo-world.ts';
import { World } from '../../mock/world/world.ts';
import type { Judged } from './goals.ts';
import { token } from './sheet.ts';

const warmUpCalls = 10_000;
const calls = 1_000_000;
const mostKeptBytes = 8;

/** Whether upserts leave memory behind; without HTTP, so that what they leave alone counts. */
export async function judgeKeptMemory(): Promise<Judged> {
  const settings = { ...settingsOf({}), pipeline: throughPrism(false) };
  const store = new MemoryStore(demoWorld('user_1', undefined));
  const world = new World(settings, { store, idSeed: '' });
  const requests = store
    .dump()
    .flatMap(({ list, rows, columns }) =>
      rows.flatMap(({ row }) =>
        columns.map((column) => (at: number) => asked(list.id, row.id, column.id, at)),
      ),
    );
  await upsert(world, requests, warmUpCalls);
  const before = bytesHeld();
  await upsert(world, requests, calls);
  const kept = (bytesHeld() - before) / calls;
  return {
    says: `bytes kept of each of 1,000,000 upserts of ${requests.length} cells ≤ ${mostKeptBytes}`,
    ratios: [{ value: kept }],
    met: kept <= mostKeptBytes,
  };
}

async function upsert(
  world: World,
  requests: readonly ((at: number) => Asked)[],
  count: number,
): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    const request = requests[at % requests.length];
    const answer = request && (await world.handle(request(at)));
    if (answer?.status !== 200) throw new Error(`An upsert was answered with ${answer?.status}.`);
  }
}

function asked(listId: string, rowId: string, columnId: string, at: number): Asked {
  return {
    method: 'put',
    url: { path: `/api/lists/${listId}/cells`, query: {} },
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': '100',
    },
    body: { rowId, columnId, value: `Written ${at}` },
    bodyProblem: null,
  };
}

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

function bytesHeld(): number {
  for (let round = 0; round < 4; round += 1) collect();
  return process.memoryUsage().heapUsed;
}
