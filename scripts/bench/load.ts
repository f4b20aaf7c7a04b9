import autocannon from 'autocannon';
import pidusage from 'pidusage';
import { headers } from './call-once.ts';
import type { Call } from './contestants.ts';
import type { Running } from './start.ts';

export interface Load {
  calls: readonly Call[];
  connections: number;
  seconds: number;
}

/** What a server did under a load. */
export interface Loaded {
  perSecond: number;
  p99Ms: number;
  /** Of its own process, for each request. */
  cpuMicroseconds: number;
}

/** A slow peer on a busy machine may not answer at all for a while; after this long it counts as failed. */
const longestSeconds = 60;

/** Has a server answer as many calls as it can. @throws where one of them was not answered with 200. */
export async function load(server: Running, { calls, connections, seconds }: Load): Promise<Loaded> {
  const { url, pid } = server;
  const before = await pidusage(pid);
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    headers,
    requests: calls.map(({ method, path, body }) => ({ method, path, ...(body !== undefined && { body }) })),
  });
  const after = await pidusage(pid);
  if (result.requests.total === 0 && seconds < longestSeconds)
    return load(server, { calls, connections, seconds: seconds * 2 });
  const answered = result.statusCodeStats?.['200']?.count ?? 0;
  const wrong = result.requests.total - Number(answered);
  if (wrong > 0 || result.errors > 0 || result.requests.total === 0)
    throw new Error(
      `${url}: ${wrong} of ${result.requests.total} answers were not 200, ${result.errors} errors`,
    );
  return {
    perSecond: result.requests.total / result.duration,
    p99Ms: result.latency.p99,
    cpuMicroseconds: ((after.ctime - before.ctime) * 1000) / result.requests.total,
  };
}
