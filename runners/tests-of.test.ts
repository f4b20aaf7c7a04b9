import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { deadUrl } from '../cli/testing/listen.ts';
import { tempFolder } from '../cli/testing/temp-folder.ts';
import { testSeed } from '../conformance/arbitraries/test-seed.ts';
import { type Lie, tinyServer, tinyTokens } from '../conformance/testing/tiny-server.ts';
import { rules } from '../generated/rules.ts';
import type { ConformanceSuiteOptions } from './options.ts';
import type { PlannedTest } from './tests-of.ts';
import { testsOf } from './tests-of.ts';

const site = '    at /project/lists.test.ts:3:1';

/** A server that gives a cell a new id with every write (UP-2), and shows its insides (SAFE-2). */
const twoLies: Lie = ({ method }, right) => {
  const { status, body } = right();
  if (status >= 400) return { status, body: { error: 'Error\n    at put (/srv/lists/app.js:10:5)' } };
  const cell = typeof body === 'object' && body !== null && 'cell' in body ? body.cell : undefined;
  return method === 'PUT'
    ? { status, body: { cell: { ...Object(cell), id: randomUUID() } } }
    : { status, body };
};

async function suite(lie?: Lie, more: Partial<ConformanceSuiteOptions> = {}): Promise<PlannedTest[]> {
  const baseUrl = await tinyServer(lie);
  return testsOf({ baseUrl, tokens: tinyTokens, seed: testSeed, runs: 5, ...more }, site);
}

/** Runs a test as a runner would, and returns what came of it. */
async function runOne({ run }: PlannedTest, running?: readonly string[]) {
  const notes: string[] = [];
  const skip = vi.fn<(reason: string) => void>();
  const took = vi.fn<(ms: number) => void>();
  const note = (kind: string, text: string) => void notes.push(`${kind}: ${text}`);
  const error: unknown = await run({ ...(running && { running }), note, skip, took }).catch(
    (thrown: unknown) => thrown,
  );
  return { skipped: skip.mock.lastCall?.[0], notes, error, ms: took.mock.lastCall?.[0] };
}

const named = (tests: readonly PlannedTest[], start: string) =>
  tests.filter(({ name }) => name.startsWith(start))[0] ?? expect.fail(`no test begins with ${start}`);

test('there is a test for the run and one for each rule, with its id, title and level', async () => {
  const names = testsOf({ baseUrl: 'http://nowhere', tokens: tinyTokens }, site).map(({ name }) => name);
  expect(names).toEqual(['The run', ...rules.map(({ id, title, level }) => `${id} ${title} (${level})`)]);
});

test('a MUST that is broken fails, and says how, where, and how to see it again', async () => {
  const { error, ms } = await runOne(named(await suite(twoLies, { only: ['UP-2'] }), 'UP-2'));
  const { name, message, stack } = error instanceof Error ? error : expect.fail('it has not failed');
  expect(name).toBe('RuleBroken');
  expect(message).toMatch(/^expected {2}\S/m);
  expect(message).toMatch(/^actual {4}\S/m);
  expect(message).toMatch(/^curl .*-X PUT/m);
  expect(message).toMatch(
    /^replay {4}conformanceSuite\(\{ …, only: \['UP-2'\], seed: -?\d+, path: 'UP-2\/.+' \}\)$/m,
  );
  expect(stack).toBe(`RuleBroken: ${message}\n${site}`);
  expect(ms).toBeGreaterThan(0);
});

test('the replay that a failure gives replays it, with one execution', async () => {
  const { error } = await runOne(named(await suite(twoLies, { only: ['UP-2'] }), 'UP-2'));
  const [, seed, path = ''] = /seed: (-?\d+), path: '(.+)'/.exec(String(error)) ?? [];
  const again = await suite(twoLies, { only: ['UP-2'], seed: Number(seed), path });
  expect((await runOne(named(again, 'UP-2'))).error).toMatchObject({ name: 'RuleBroken' });
  const mended = await suite(undefined, { only: ['UP-2'], seed: Number(seed), path });
  expect((await runOne(named(mended, 'UP-2'))).error).toBeUndefined();
});

test('a SHOULD that is broken is skipped with what was seen, and fails where it counts', async () => {
  const lenient = await runOne(named(await suite(twoLies, { only: ['SAFE-2'] }), 'SAFE-2'));
  expect(lenient).toMatchObject({
    skipped: expect.stringMatching(/^warn: expected .*; got /),
    error: undefined,
  });
  expect(lenient.notes).toEqual([expect.stringMatching(/^warning: .*^curl .*^replay /ms)]);
  const strict = await runOne(named(await suite(twoLies, { only: ['SAFE-2'], strict: true }), 'SAFE-2'));
  expect(strict).toMatchObject({ skipped: undefined, error: { name: 'RuleBroken' } });
});

test('a rule that cannot be checked is skipped with the reason, and what is open is noted', async () => {
  const tests = await suite(undefined, { tokens: { caller: tinyTokens.caller }, only: ['NF-6', 'BODY-3'] });
  expect(await runOne(named(tests, 'NF-6'))).toMatchObject({
    skipped: 'needs: other-token',
    error: undefined,
  });
  const open = await runOne(named(tests, 'BODY-3'));
  expect(open).toMatchObject({ skipped: undefined, error: undefined });
  expect(open.notes).toEqual([expect.stringMatching(/^notice: value absent: /)]);
});

test('the run is made once, whoever asks first, and tells what it cost', async () => {
  let asked = 0;
  const url = await tinyServer();
  const tests = await suite(undefined, {
    only: ['UP-1'],
    baseUrl: () => {
      asked += 1;
      return Promise.resolve(url);
    },
  });
  const outcomes = await Promise.all(tests.map((planned) => runOne(planned)));
  expect(outcomes.map(({ error, skipped }) => error ?? skipped)).toEqual([undefined, undefined]);
  expect(outcomes[0]?.notes[0]).toMatch(/^notice: \d+ requests in .+, seed -?\d+$/);
  expect(asked).toBe(1);
});

test('a run that cannot be made fails one test with a sentence, and the others say that', async () => {
  const url = await deadUrl();
  const tests = await suite(undefined, { baseUrl: url, only: ['UP-1', 'UP-3'] });
  const outcomes = await Promise.all(tests.map((planned) => runOne(planned)));
  const said = outcomes.map(({ error, skipped }) => (error instanceof Error ? error.message : skipped));
  const others = 'the run could not be made: another test says why';
  expect(said).toEqual([expect.stringContaining(`no server answers at ${url}`), others, others]);
});

test('a run that judges nothing is no pass', async () => {
  const tests = await suite(undefined, { tokens: { caller: tinyTokens.caller }, only: ['NF-6'] });
  const { error } = await runOne(named(tests, 'The run'));
  expect(String(error)).toMatch(
    /^RunFailed: No rule could be judged\.\nno rule could be judged: needs: other-token$/m,
  );
});

test('an error of the reader’s own function is left as it is', async () => {
  const own = new Error('the port is taken');
  const baseUrl = () => Promise.reject(own);
  expect((await runOne(named(await suite(undefined, { baseUrl }), 'The run'))).error).toBe(own);
});

test('only what is to run is judged', async () => {
  const tests = await suite(twoLies);
  const running = tests.map(({ name }) => name).filter((name) => name.startsWith('AUTH-1'));
  expect(await runOne(named(tests, 'AUTH-1'), running)).toMatchObject({
    skipped: undefined,
    error: undefined,
  });
  expect(await runOne(named(tests, 'UP-2'), running)).toMatchObject({ skipped: 'not selected (--only)' });
});

describe('with a list of known failures', () => {
  /** The test of UP-2, which fails with twoLies, with this list of known failures. */
  async function upTwo(list: string, lie?: Lie) {
    const knownFailing = join(await tempFolder(), 'known.yaml');
    await writeFile(knownFailing, list);
    const tests = await suite(lie, { only: ['UP-2'], knownFailing });
    return { ...(await runOne(named(tests, 'UP-2'))), knownFailing };
  }

  test('one that fails as is known is skipped with the reason, and what was seen is noted', async () => {
    const { error, skipped, notes } = await upTwo(
      'failing:\n  - { rule: UP-2, reason: ticket 12 }\n',
      twoLies,
    );
    expect({ error, skipped }).toEqual({ error: undefined, skipped: 'known to fail: ticket 12' });
    expect(notes).toEqual([
      expect.stringMatching(/^warning: .*^known to fail: ticket 12\nexpected .*^curl /ms),
    ]);
  });

  test('one that passes now fails, and says to take it off', async () => {
    const { error, skipped, knownFailing } = await upTwo('failing:\n  - { rule: UP-2, reason: ticket 12 }\n');
    expect(skipped).toBeUndefined();
    expect(error).toMatchObject({ name: 'RuleBroken' });
    const right = `passes now: take it off the known failures (${knownFailing}, line 2)`;
    expect(String(error)).toContain(`\n\n${right}`);
  });

  test('one that fails in another way than is known fails', async () => {
    const list = 'failing:\n  - { rule: UP-2, reason: ticket 12, signature: status:418 }\n';
    const { error } = await upTwo(list, twoLies);
    expect(String(error)).toMatch(
      /fails in another way than is known \(.*, line 2\): its signature is \S+\nexpected/,
    );
  });

  test('one that is flaky may do either', async () => {
    const list = 'flaky:\n  - { rule: UP-2, reason: the lock times out }\n';
    expect(await upTwo(list, twoLies)).toMatchObject({
      error: undefined,
      skipped: 'known to be flaky: the lock times out',
    });
    expect(await upTwo(list)).toMatchObject({ error: undefined, skipped: undefined });
  });

  test.each([
    ['failing:\n  - { rule: UP-2 }\n', 'line 2, gives no reason for UP-2: say why it may fail'],
    ['failing:\n  - { rule: UP-99, reason: x }\n', 'line 2, names "UP-99", which is no rule'],
  ])('a list that is wrong fails the run in one sentence: %j', async (list, says) => {
    const { error, notes } = await upTwo(list);
    expect(error).toMatchObject({ name: 'RunFailed', message: expect.stringContaining(says) });
    expect(notes).toEqual([]);
  });

  test('a list that is not there fails the run', async () => {
    const tests = await suite(undefined, { knownFailing: 'no-such.yaml' });
    expect(String((await runOne(named(tests, 'The run'))).error)).toMatch(
      /^RunFailed: the list of known failures "no-such.yaml" cannot be read: there is no such file or folder$/,
    );
  });
});
