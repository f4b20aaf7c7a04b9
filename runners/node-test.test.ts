import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deadUrl } from '../cli/testing/listen.ts';
import { judgedServer, testFile } from './testing/judged-servers.ts';
import { tryProject } from './testing/try-project.ts';

const suite = join(import.meta.dirname, 'node-test.ts');
const argv = ['--import', 'tsx', '--test', '--test-reporter=spec', 'lists.test.js'];

/** What Node's runner makes of a project with this suite in it. */
async function nodeTest(env: Record<string, string>) {
  const files = { 'lists.test.js': testFile(suite, 'node:test', 'before') };
  const { code, text } = await tryProject(files, process.execPath, argv, env);
  const [tests = ''] = text.split('failing tests:');
  const lines = [...tests.matchAll(/^ {2}([✔✖﹣]) (The run|[A-Z]+-\d+) /gm)];
  return { code, text, marks: Object.fromEntries(lines.map(([, mark, id]) => [id, mark])) };
}

test('a broken server fails the test of its rule, and nothing is silent', async () => {
  const { code, text, marks } = await nodeTest(await judgedServer('broken'));
  expect(marks).toEqual({
    'The run': '✔',
    'NF-6': '﹣',
    'BODY-3': '✔',
    'UP-1': '✔',
    'UP-5': '﹣',
    'VT-1': '✖',
  });
  expect(code).toBe(1);
  expect(text).toMatch(
    /^ +RuleBroken: .+\n\s+expected .+\n\s+actual .+\n\s+curl .+\n\s+replay .+\n\s+at .*lists\.test\.js:\d+:\d+\)?$/m,
  );
  expect(text).toMatch(/UP-5 .+ # warn: expected .+; got .+\n/);
  expect(text).toMatch(/NF-6 .+ # needs: other-token\n/);
  expect(text).toMatch(/BODY-3 .+\n +ℹ value absent: /);
  expect(text).toMatch(/The run .+\n +ℹ \d+ requests in .+, seed 1\n/);
});

test('a right server passes', async () => {
  const { code, marks } = await nodeTest(await judgedServer('right'));
  expect(marks).toEqual({
    'The run': '✔',
    'NF-6': '﹣',
    'BODY-3': '✔',
    'UP-1': '✔',
    'UP-5': '✔',
    'VT-1': '✔',
  });
  expect(code).toBe(0);
});

test('a server that is not there is one failure with one sentence', async () => {
  const url = await deadUrl();
  const { code, text, marks } = await nodeTest({ SERVER_URL: url, TOKEN: 'token' });
  expect(marks).toMatchObject({ 'The run': '✖', 'UP-1': '﹣', 'VT-1': '﹣' });
  expect(text).toContain(`RunFailed: no server answers at ${url}`);
  expect(code).toBe(1);
});
