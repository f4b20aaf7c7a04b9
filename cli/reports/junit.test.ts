import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { testSeed } from '../../conformance/arbitraries/test-seed.ts';
import { anyReport } from '../testing/any-report.ts';
import { brokenBy } from '../testing/broken-by.ts';
import { resultOf, ruleResult } from '../testing/result-of.ts';
import { junit } from './junit.ts';
import { reportOf } from './report-of.ts';

const run = { command: 'cell-contract check http://localhost:3000', strict: false };
const schema = await readFile(join(import.meta.dirname, '../testing/junit.xsd'), 'utf8');

async function problemsOf(...xml: string[]): Promise<string[]> {
  const documents = xml.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
  const { errors } = await validateXML({ xml: documents, schema });
  return errors.map(({ message }) => message);
}

test(`every report fits the schema, whatever the server sent (seed ${testSeed})`, async () => {
  const reports = fc.sample(anyReport, { seed: testSeed, numRuns: 40 });
  expect(await problemsOf(...reports.map(junit))).toEqual([]);
});

test('the schema finds what is wrong', async () => {
  const text = junit(reportOf(resultOf([ruleResult('UP-1', 'pass'), ruleResult('UP-2', 'fail')]), run));
  expect(await problemsOf(text.replace('classname=', 'class='))).not.toEqual([]);
  expect(await problemsOf(text.replace('name="UP-1 Inserts a new cell"', ''))).not.toEqual([]);
  expect(await problemsOf(text.replace(/time="[\d.]+"/, 'time="soon"'))).not.toEqual([]);
});

test('a failure has what is needed to see it: what was expected, what came, curl, replay', () => {
  const counterexample = brokenBy({
    expected: 'the same id',
    actual: 'another',
    curl: 'curl "$BASE_URL"/one',
  });
  const broken = ruleResult('UP-2', 'fail', { counterexample, replay: '--only UP-2 --seed 42' });
  const text = junit(reportOf(resultOf([broken]), run));
  expect(text).toContain('<failure type="MUST" message="expected the same id; got another">');
  expect(text).toContain(
    'curl "$BASE_URL"/one\nreplay    cell-contract check http://localhost:3000 --only UP-2',
  );
});

test('a body of a megabyte is cut, and says so', () => {
  const curl = `curl --data-raw '${'x'.repeat(1_000_000)}'`;
  const counterexample = brokenBy({ actual: 'y'.repeat(1_000_000), curl });
  const text = junit(reportOf(resultOf([ruleResult('UP-2', 'fail', { counterexample })]), run));
  expect(text.length).toBeLessThan(20_000);
  expect(text).toMatch(/… \(\d+ more characters\)/);
});

test('a run that was cut short has an error beside its rules', () => {
  const text = junit(reportOf(resultOf([ruleResult('UP-1', 'pass')], { interrupted: true }), run));
  expect(text).toContain('errors="1"');
  expect(text).toContain('<error type="interrupted" message="The run was interrupted: it judged');
});

test('a run whose server went away has an error beside its rules', () => {
  const lost = resultOf([ruleResult('UP-1', 'pass')], { lost: 'connect ECONNREFUSED' });
  expect(junit(reportOf(lost, run))).toContain(
    '<error type="server-lost" message="The server stopped answering:',
  );
});
