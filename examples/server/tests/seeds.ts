import { runSuite } from 'cell-contract/conformance';
import target from '../cell-contract.target.ts';
import { tokens } from './started.ts';
import { postgresUrl, ways } from './ways.ts';

/**
 * `npm run seeds -- 50`: the suite with so many seeds, for each way to run the server. Every MUST and SHOULD has to
 * hold each time. `npm run seeds -- 50 PGlite` tries only the ways whose names begin so.
 */
async function main([count = '10', begin = '']: string[]): Promise<void> {
  if (!/^[1-9]\d{0,3}$/.test(count))
    throw new Error(`the number of seeds must be from 1 to 9999, not "${count}"`);
  const asked = ways.filter(({ name }) => name.startsWith(begin));
  if (asked.length === 0)
    throw new Error(`no way is called "${begin}"; there is ${ways.map(({ name }) => name).join(', ')}`);
  for (const way of asked) {
    const held =
      way.needsPostgres && postgresUrl === undefined ? undefined : await tryWay(way, Number(count));
    console.log(
      `${way.name}: ${held === undefined ? 'not tried, DATABASE_URL is not set' : `${held} of ${count} seeds held`}`,
    );
    if (held !== Number(count)) process.exitCode = 1;
  }
}

/** The number of seeds with which every rule held. */
async function tryWay({ name, start }: (typeof ways)[number], count: number): Promise<number> {
  let held = 0;
  for (let seed = 1; seed <= count; seed += 1) {
    const server = await start();
    const run = await runSuite({ baseUrl: server.url, tokens, target, seed });
    await server.close();
    const missed = run.results.filter(({ status }) => status !== 'pass' && status !== 'observed');
    if (missed.length === 0) held += 1;
    console.error(`${name}, seed ${seed} of ${count}: ${run.requests} requests, ${missed.length} missed`);
    for (const { id, status, reason, counterexample } of missed)
      console.log(
        `${name}, seed ${seed}: ${id} ${status}`,
        reason ?? JSON.stringify(counterexample, null, 2),
      );
  }
  return held;
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 2;
});
