import { expect, test } from 'vitest';
import { ruleResult } from '../../cli/testing/result-of.ts';
import { nothingJudged } from './nothing-judged.ts';

const because = (reason: string) => ({ reason });

test('the reason that most rules give is told, and not that others were not asked for', () => {
  const results = [
    ruleResult('UP-1', 'not-checked', because('the server no longer answers')),
    ruleResult('UP-2', 'not-checked', because('the server no longer answers')),
    ruleResult('NF-6', 'not-checked', because('needs: other-token')),
    ...(['UP-3', 'UP-4', 'UP-5'] as const).map((id) =>
      ruleResult(id, 'not-checked', because('not selected (--only)')),
    ),
  ];
  expect(nothingJudged(results)).toEqual(['no rule could be judged: the server no longer answers']);
});

test('nothing is told where one rule was judged', () => {
  expect(nothingJudged([ruleResult('UP-1', 'pass'), ruleResult('UP-2', 'not-checked')])).toEqual([]);
});
