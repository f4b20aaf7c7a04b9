import { expect, test } from 'vitest';
import { ruleById } from '../../generated/rules.ts';
import { Ledger } from './ledger.ts';
import { resultOf } from './results-of.ts';

test('what was not covered is told in the same order, whichever of it ended first', () => {
  const told = (kinds: readonly string[]) => {
    const ledger = new Ledger();
    const record = ledger.record('ST-2');
    record.reached = 1;
    for (const kind of kinds) record.kindsMissed.set(kind, `needs: hook ${kind.slice(0, 4)}`);
    return resultOf(ruleById['ST-2'], { ledger, seed: 1, asked: {}, cutShort: () => '' }).observation;
  };
  const right =
    'not checked: from failed, from pending (needs: hook from); not checked: into failed (needs: hook into)';
  expect(told(['from failed', 'into failed', 'from pending'])).toBe(right);
  expect(told(['into failed', 'from pending', 'from failed'])).toBe(right);
});
