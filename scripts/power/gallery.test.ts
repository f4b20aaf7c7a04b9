import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { testSeed } from '../../conformance/arbitraries/test-seed.ts';
import { defaults } from '../../conformance/index.ts';
import { faults } from '../../mock/index.ts';
import { judgeAll } from './judge-all.ts';
import type { Judged } from './judge-fault.ts';
import { liars } from './liars.ts';
import { eachAlone } from './served.ts';
import { doubt } from './table.ts';

const { runs } = defaults;
const served = eachAlone(faults, testSeed);
const minutes = 60_000;
/** A sample that the seed draws; all of them are judged by `npm run power`, in CI too. */
const [faultsDrawn, rulesDrawn] = [24, 6];

/** Lines on those that were not told as they should. */
async function doubtful(names: readonly string[], onlyNamed: boolean, isWrong: (one: Judged) => boolean) {
  const chosen = served.filter(({ name }) => names.includes(name));
  const lines: string[] = [];
  const asked = chosen.map(({ name, rules }) => ({
    fault: name,
    runs,
    seed: testSeed,
    ...(onlyNamed && { named: rules.flat() }),
  }));
  await judgeAll(asked, availableParallelism(), (one) => {
    const known = chosen.find(({ name }) => name === one.fault);
    if (known && isWrong(one)) lines.push(doubt(one, known) ?? one.fault);
  });
  return lines;
}

test('every rule but those that only observe has a liar, which is in the gallery', () => {
  const names = served.map(({ name }) => name);
  expect(Object.values(liars).filter((name) => !names.includes(name))).toEqual([]);
});

test(
  `faults of the gallery are found under a rule that they name (TEST_SEED=${testSeed})`,
  async () => {
    const names = served.slice(0, faultsDrawn).map(({ name }) => name);
    const rulesOf = new Map(served.map(({ name, rules }) => [name, rules.flat()]));
    const isWrong = ({ fault, broken }: Judged) => !broken.some(({ id }) => rulesOf.get(fault)?.includes(id));
    expect(await doubtful(names, true, isWrong)).toEqual([]);
  },
  20 * minutes,
);

test(
  `a rule that a server can break has a fault that it alone tells of (TEST_SEED=${testSeed})`,
  async () => {
    const ruleOf = new Map(Object.entries(liars).map(([rule, fault]) => [fault, rule]));
    const drawn = served.filter(({ name }) => ruleOf.has(name)).slice(0, rulesDrawn);
    const isWrong = ({ fault, broken }: Judged) => broken.map(({ id }) => id).join() !== ruleOf.get(fault);
    expect(
      await doubtful(
        drawn.map(({ name }) => name),
        false,
        isWrong,
      ),
    ).toEqual([]);
  },
  20 * minutes,
);
