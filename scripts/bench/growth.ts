import { join } from 'node:path';
import type { Contestant, Place } from './contestants.ts';
import type { Judged } from './goals.ts';
import { type Loaded, load } from './load.ts';
import { median } from './median.ts';
import { columnIds, idOf, listId } from './sheet.ts';
import { start } from './start.ts';

const fewRows = 1;
const manyRows = 100_000;
const rounds = 7;
/** A large map is in no cache of the processor, which costs something; a cost that grew with it would cost thousands of times as much. */
const mostDearer = 1.25;

/** Whether an upsert costs the mock's process the same whatever there is. */
export async function judgeGrowth(place: Omit<Place, 'port'>): Promise<Judged> {
  const [few, many] = await Promise.all([fewRows, manyRows].map((rows) => start(grown(rows), place)));
  if (few === undefined || many === undefined) throw new Error('The mock was not started twice.');
  try {
    const ratios: number[] = [];
    for (let round = 0; round <= rounds; round += 1)
      ratios.push((await cost(many, manyRows)) / (await cost(few, fewRows)));
    const dearer = median(ratios.slice(1)); // the first one is compiled on the way
    return {
      says: `CPU time of an upsert among 1,000,000 cells ≤ ${mostDearer} × among 10`,
      ratios: [{ value: dearer }],
      met: dearer <= mostDearer,
    };
  } finally {
    await Promise.all([few.stop(), many.stop()]);
  }
}

function grown(rows: number): Contestant {
  return {
    name: `the mock with ${rows} rows`,
    lacks: '',
    argv: ({ folder, port }) => [join(folder, 'grown.js'), String(port), String(rows)],
    upsert: (at) => upsert(rows, at),
    read: { method: 'GET', path: `/api/lists/${listId}` },
  };
}

async function cost(server: Parameters<typeof load>[0], rows: number): Promise<Loaded['cpuMicroseconds']> {
  const calls = Array.from({ length: 5000 }, (_, at) => upsert(rows, at));
  return (await load(server, { calls, connections: 16, seconds: 2 })).cpuMicroseconds;
}

/** The steps are prime to the numbers of rows and columns, so that no cell comes again before all others have. */
function upsert(rows: number, at: number): ReturnType<Contestant['upsert']> {
  const place = { rowId: idOf('4', (at * 7919) % rows), columnId: columnIds[at % columnIds.length] };
  return {
    method: 'PUT',
    path: `/api/lists/${listId}/cells`,
    body: JSON.stringify({ ...place, value: `Written ${at}` }),
  };
}
