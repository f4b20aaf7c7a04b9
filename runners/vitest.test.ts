import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deadUrl } from '../cli/testing/listen.ts';
import { rules } from '../generated/rules.ts';
import { judgedServer, testFile } from './testing/judged-servers.ts';
import { tryProject } from './testing/try-project.ts';

const suite = join(import.meta.dirname, 'vitest.ts');
const bin = join(import.meta.dirname, '../node_modules/vitest/vitest.mjs');

interface JsonReport {
  testResults: {
    assertionResults: { title: string; status: string; duration: number; failureMessages: string[] }[];
  }[];
}

/** What vitest itself makes of a project with this suite in it. */
async function vitest(env: Record<string, string>, { more = '', argv = [] as string[] } = {}) {
  const files = { 'lists.test.js': testFile(suite, 'vitest', 'beforeAll', more) };
  const reporters = ['verbose', 'json', 'junit'].map((name) => `--reporter=${name}`);
  const outputs = ['--outputFile.json=out.json', '--outputFile.junit=out.xml'];
  const run = await tryProject(files, process.execPath, [bin, 'run', ...reporters, ...outputs, ...argv], env);
  const report: JsonReport = JSON.parse(await readFile(join(run.folder, 'out.json'), 'utf8'));
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const xml = await readFile(join(run.folder, 'out.xml'), 'utf8');
  return {
    ...run,
    tests,
    xml,
    statuses: Object.fromEntries(tests.map((one) => [idOf(one.title), one.status])),
  };
}

const idOf = (title: string) => (/^[A-Z]+-\d+/.exec(title) ?? [title])[0];

const verdicts = {
  'The run': 'passed',
  'NF-6': 'skipped',
  'BODY-3': 'passed',
  'UP-1': 'passed',
  'UP-5': 'skipped',
  'VT-1': 'failed',
};

test('a broken server fails the test of its rule, and nothing is silent', async () => {
  const { code, text, statuses, tests, xml } = await vitest(await judgedServer('broken'));
  expect(statuses).toEqual(verdicts);
  expect(code).toBe(1);
  expect(text).toMatch(
    /^RuleBroken: .+\n\nexpected .+\nactual .+\ncurl .+\nreplay .+\n ❯ lists\.test\.js:\d+:1$/m,
  );
  expect(text).not.toMatch(/❯ .*(?:runners|conformance)\//);
  expect(text).toMatch(/↓ .*UP-5 .*\[warn: expected .+; got .+\]/);
  expect(text).toMatch(/↓ .*NF-6 .*\[needs: other-token\]/);
  expect(text).toMatch(/BODY-3 .+\n+ +❯ notice\n +↳ value absent: /);
  expect(text).toMatch(/The run .+\n+ +❯ notice\n +↳ \d+ requests in .+, seed 1\n/);
  expect(xml).toMatch(/name="cell-contract &gt; VT-1 [^>]+>\s*<failure message="[^"]+expected /);
  const [first, ...others] = tests.filter(({ status }) => status !== 'skipped');
  expect(others.map(({ duration }) => duration)).toEqual(others.map(() => expect.any(Number)));
  expect(others.every(({ duration }) => duration > 1 && Number.isInteger(duration))).toBe(true);
  expect(first?.duration).toBeGreaterThan(1);
});

test('a right server passes, and -t judges what it names alone', async () => {
  const env = await judgedServer('right');
  const all = await vitest(env, { more: 'only: undefined, runs: 2,' });
  expect(all.tests).toHaveLength(rules.length + 1);
  expect(all.tests.filter(({ status }) => status === 'failed')).toEqual([]);
  expect(all.code).toBe(0);
  const one = await vitest(env, { argv: ['-t', 'UP-1'] });
  expect(one.statuses['UP-1']).toBe('passed');
  expect(Object.values(one.statuses).filter((status) => status === 'passed')).toHaveLength(1);
});

test('a server that is not there is one failure with one sentence', async () => {
  const url = await deadUrl();
  const { code, text, statuses } = await vitest({ SERVER_URL: url, TOKEN: 'token' });
  expect(statuses).toMatchObject({ 'The run': 'failed', 'UP-1': 'skipped', 'VT-1': 'skipped' });
  expect(text).toContain(`RunFailed: no server answers at ${url}`);
  expect(text.match(/RunFailed/g)).toHaveLength(1);
  expect(code).toBe(1);
});
