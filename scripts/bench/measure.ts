import pidusage from 'pidusage';
import type { Call, Contestant, Place } from './contestants.ts';
import { type Loaded, load } from './load.ts';
import { type Running, start } from './start.ts';

/** The loads that each contestant is put under. */
export const loads = [
  { id: 'upsert-1', connections: 1 },
  { id: 'upsert-16', connections: 16 },
  { id: 'upsert-64', connections: 64 },
  { id: 'read', connections: 4 },
] as const;

export type LoadId = (typeof loads)[number]['id'];

/** What was measured of one contestant, a value a round. */
export interface Measured {
  contestant: Contestant;
  loads: Record<LoadId, Loaded[]>;
  coldStartMs: number[];
  /** Resident, in bytes: after the first answer, and after all loads. */
  memory: { first: number[]; last: number };
}

export interface Course extends Omit<Place, 'port'> {
  rounds: number;
  seconds: number;
}

/**
 * Measures all contestants together: within a round each load goes to one after the other, in turn from the first and
 * from the last, so that whatever else the machine does is shared out evenly.
 */
export async function measure(
  contestants: readonly Contestant[],
  course: Course,
  tell: (progress: string) => void,
): Promise<Measured[]> {
  const all = contestants.map(nothingYet);
  const running: Running[] = [];
  try {
    for (const contestant of contestants) running.push(await start(contestant, course));
    const pairs = all.map((measured, at) => ({ measured, server: present(running[at]) }));
    for (const { measured, server } of pairs) await warmUp(measured.contestant, server, course.seconds);
    for (let round = 0; round < course.rounds; round += 1) {
      const inTurn = round % 2 === 0 ? pairs : pairs.toReversed();
      tell(`round ${round + 1} of ${course.rounds}`);
      for (const { measured } of inTurn) await startOnce(measured, course);
      for (const { id, connections } of loads) {
        for (const { measured, server } of inTurn) {
          const calls = callsOf(measured.contestant, id);
          measured.loads[id].push(await load(server, { calls, connections, seconds: course.seconds }));
        }
      }
    }
    for (const { measured, server } of pairs) measured.memory.last = (await pidusage(server.pid)).memory;
    return all;
  } finally {
    await Promise.all(running.map(({ stop }) => stop()));
    pidusage.clear();
  }
}

/** Engines compile what runs often; what they are given here is not counted. */
async function warmUp(contestant: Contestant, server: Running, seconds: number): Promise<void> {
  for (const id of ['upsert-16', 'read'] as const)
    await load(server, { calls: callsOf(contestant, id), connections: 4, seconds });
}

async function startOnce(measured: Measured, course: Course): Promise<void> {
  const { coldStartMs, pid, stop } = await start(measured.contestant, course);
  measured.coldStartMs.push(coldStartMs);
  measured.memory.first.push((await pidusage(pid)).memory);
  await stop();
}

function callsOf({ upsert, read }: Contestant, id: LoadId): Call[] {
  return id === 'read' ? [read] : Array.from({ length: 200 }, (_, at) => upsert(at));
}

function nothingYet(contestant: Contestant): Measured {
  const none = { 'upsert-1': [], 'upsert-16': [], 'upsert-64': [], read: [] };
  return { contestant, loads: none, coldStartMs: [], memory: { first: [], last: 0 } };
}

function present(server: Running | undefined): Running {
  if (server === undefined) throw new Error('A contestant was not started.');
  return server;
}
