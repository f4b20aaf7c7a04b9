import { parseArgs } from 'node:util';
import { freedoms } from '../conformance/freedoms/gallery.ts';
import { judgeFreedom } from '../conformance/freedoms/judge-freedom.ts';
import { createMock } from '../mock/index.ts';

/** Runs the suite against every conforming server of the gallery, with many seeds, and prints a table. Odd seeds have hooks. */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '3' },
    'first-seed': { type: 'string', default: '1' },
    runs: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
  },
});
const [seeds, first, runs] = [values.seeds, values['first-seed'], values.runs].map(Number);
if (![seeds, first, runs].every(Number.isInteger))
  throw new Error('--seeds, --first-seed and --runs take whole numbers');

let wrong = 0;
for (const freedom of freedoms.filter(({ name }) => name.includes(values.only))) {
  const startedAt = performance.now();
  const alarms = new Map<string, number>();
  let requests = 0;
  const unchecked = new Set<string>();
  for (let seed = Number(first); seed < Number(first) + Number(seeds); seed += 1) {
    const mock = await createMock({ enrichDelayMs: 60 });
    const hooks = { seedCell: mock.seedCell, landEnrichment: mock.landEnrichment };
    const target = seed % 2 === 0 ? {} : { target: () => hooks };
    const server = {
      baseUrl: mock.url,
      tokens: mock.tokens,
      runs: Number(runs),
      seed,
      enrichmentTimeoutMs: 2_000,
      ...target,
    };
    const verdict = await judgeFreedom(freedom, server).finally(() => mock.close());
    requests += verdict.result.requests;
    for (const alarm of verdict.alarms) alarms.set(alarm, seed);
    for (const { id, status } of verdict.result.results) if (status === 'not-checked') unchecked.add(id);
  }
  const ms = Math.round((performance.now() - startedAt) / Number(seeds));
  console.log(
    `${alarms.size === 0 ? 'ok   ' : 'WRONG'} ${freedom.name.padEnd(56)} ${String(ms).padStart(6)} ms ${String(Math.round(requests / Number(seeds))).padStart(6)} requests  not checked: ${[...unchecked].join(' ') || '-'}`,
  );
  for (const [alarm, seed] of alarms) console.log(`      seed ${seed}: ${alarm.slice(0, 1500)}`);
  wrong += alarms.size;
}
if (wrong > 0) process.exitCode = 1;
