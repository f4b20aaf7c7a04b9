import { expect, test } from 'vitest';
import { brokenBy } from '../testing/broken-by.ts';
import { hostileTexts } from '../testing/hostile-texts.ts';
import { resultOf, ruleResult } from '../testing/result-of.ts';
import { github } from './github.ts';
import { reportOf } from './report-of.ts';

const run = { command: 'cell-contract check http://localhost:3000', strict: false };

test('an error for what fails, a warning for what is tolerated, and a word on the run', () => {
  const counterexample = brokenBy({ actual: '100% other' });
  const broken = ruleResult('UP-2', 'fail', { counterexample, replay: '--only UP-2' });
  const result = resultOf([broken, ruleResult('UP-5', 'warn'), ruleResult('UP-1', 'pass')]);
  expect(github(reportOf(result, run))).toBe(
    [
      '::error title=UP-2 Updates the cell in place::MUST%0Aexpected the same id%0Aactual 100%25 other%0A',
      'cell-contract check http://localhost:3000 --only UP-2\n',
      '::warning title=UP-5 Repeating changes nothing::SHOULD\n',
      '::notice title=cell-contract::The server breaks 1 MUST rule and 1 SHOULD rule.%0A',
      '1 pass, 1 fail, 1 warn, 0 observed, 0 not checked\n',
    ].join(''),
  );
  expect(github(reportOf(result, { ...run, strict: true }))).toContain('::error title=UP-5');
});

test.each(hostileTexts)('a server cannot add a command: %j', (text) => {
  const counterexample = brokenBy({ expected: text, actual: text });
  const broken = ruleResult('UP-2', 'fail', { counterexample, reason: text, replay: text });
  const lines = github(reportOf(resultOf([broken], { notes: [text] }), run))
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^::error title=UP-2 Updates the cell in place::MUST%0A/);
  expect(lines.join('')).not.toMatch(/##\[|[^\P{Cc}]/u);
});
