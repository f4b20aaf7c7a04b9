import { marked } from 'marked';
import { expect, test } from 'vitest';
import { rules } from '../../generated/rules.ts';
import { brokenBy } from '../testing/broken-by.ts';
import { hostileTexts } from '../testing/hostile-texts.ts';
import { resultOf, ruleResult } from '../testing/result-of.ts';
import { markdown } from './markdown.ts';
import { reportOf } from './report-of.ts';

const run = { command: 'cell-contract check http://localhost:3000', strict: false };

test.each(hostileTexts)('what a server sent is code, and nothing but code: %j', async (text) => {
  const counterexample = brokenBy({ expected: text, actual: text, curl: text });
  const rows = [
    ruleResult('UP-2', 'fail', { counterexample, reason: text, replay: text }),
    ruleResult('BODY-3', 'observed', { observation: text }),
    ruleResult('NF-6', 'not-checked', { reason: text }),
  ];
  const html = await marked.parse(markdown(reportOf(resultOf(rows, { notes: [text] }), run)));
  const outside = html.replaceAll(/<pre>.*?<\/pre>/gs, '').replaceAll(/<code>[^<]*<\/code>/g, '');
  expect(
    outside.match(/<(?!\/?(h2|h3|p|strong|details|summary|table|thead|tbody|tr|th|td|ul|li)>).*/),
  ).toBeNull();
  expect(outside).not.toMatch(/owned|somebody|127\.0\.0\.1|All rules pass/);
});

test('it fits into a comment on GitHub, however much is broken, and names what it leaves out', () => {
  const counterexample = brokenBy({ actual: 'y'.repeat(1_000_000), curl: `curl ${'x'.repeat(1_000_000)}` });
  const broken = rules.map(({ id, level }) =>
    ruleResult(id, level === 'MUST' ? 'fail' : 'warn', {
      counterexample,
      observation: 'z'.repeat(1_000_000),
    }),
  );
  const text = markdown(reportOf(resultOf(broken), run));
  expect(text.length).toBeLessThan(65_536);
  expect(text).toMatch(/… \(\d+ more characters\)/);
  expect(text).toMatch(new RegExp(`Left out here for their length: .*${rules.at(-1)?.id}\\. `));
});

test('a run that was cut short says so first', () => {
  const result = resultOf([ruleResult('UP-1', 'pass')], { interrupted: true });
  expect(markdown(reportOf(result, run))).toMatch(/^## ⚠️ cell-contract: The run was interrupted/);
});

test('a run whose server went away says so, and not that the contract is kept', () => {
  const result = resultOf([ruleResult('UP-1', 'pass')], { lost: 'connect ECONNREFUSED' });
  expect(markdown(reportOf(result, run))).toMatch(/^## ⚠️ cell-contract: The server stopped answering/);
});
