import { expect, test } from 'vitest';
import { resultOf, ruleResult } from '../testing/result-of.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { reportOf } from './report-of.ts';
import { runsOf } from './runs-of.ts';

const notReached = [
  { reason: 'UP-1 fails', times: 3 },
  { reason: 'no answer', times: 1 },
];

test.each([
  [{ runs: 30 }, '30 runs'],
  [{ runs: 1 }, '1 run'],
  [{ runs: 26, notReached }, '26 of 30 runs'],
  [{ runs: 0, notReached }, '0 of 4 runs'],
])('%j is told as %s', (result, text) => {
  expect(runsOf(result)).toBe(text);
});

test.each(Object.entries({ html, junit, markdown, json }))(
  '%s says how often a rule was put to the test',
  (_, write) => {
    const result = resultOf([ruleResult('UP-2', 'pass', { runs: 26, notReached })]);
    const text = write(reportOf(result, { command: 'cell-contract check', strict: false }));
    expect(text).toMatch(/26 of 30|"times": 3/);
  },
);
