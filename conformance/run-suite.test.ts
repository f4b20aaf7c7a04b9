import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type RuleId, rules } from '../generated/rules.ts';
import { testSeed } from './arbitraries/test-seed.ts';
import type { SuiteEvent, SuiteOptions } from './options.ts';
import type { RuleResult, RunResult } from './results.ts';
import { runSuite } from './run-suite.ts';
import { type Lie, type TinyAnswer, tinyServer, tinyTokens } from './testing/tiny-server.ts';

const shell = promisify(execFile);

async function judge(lie?: Lie, more: Partial<SuiteOptions> = {}): Promise<RunResult & { baseUrl: string }> {
  const baseUrl = await tinyServer(lie);
  const options = { baseUrl, tokens: tinyTokens, seed: testSeed, runs: 10, ...more };
  return { ...(await runSuite(options)), baseUrl };
}

const broken = ({ results }: RunResult): RuleResult[] =>
  results.filter(({ status }) => status === 'fail' || status === 'warn');
const idsOf = (results: readonly RuleResult[]): RuleId[] => results.map(({ id }) => id);

const isUpsert = ({ method }: { method: string }): boolean => method === 'PUT';

/** The cell of a right answer, changed. */
function withCell({ status, body }: TinyAnswer, change: Record<string, unknown>): TinyAnswer {
  const cell = (body as { cell?: object }).cell;
  return cell === undefined ? { status, body } : { status, body: { cell: { ...cell, ...change } } };
}

test(`a right server breaks no rule, and what it lacks is not checked with the reason (TEST_SEED=${testSeed})`, async () => {
  const result = await judge();
  expect(broken(result)).toEqual([]);
  expect(idsOf(result.results)).toEqual(rules.map(({ id }) => id));
  const unchecked = result.results.filter(({ status }) => status === 'not-checked');
  expect(idsOf(unchecked)).toEqual(['ST-2', 'ST-3', 'ST-4']);
  const reasons = unchecked.map(({ reason }) => reason?.replace(/\{.*/, '').trim());
  const noColumn = 'set-up failed: addListColumn: answered 400';
  expect(reasons).toEqual([noColumn, noColumn, noColumn]);
});

const liars: readonly { does: string; rule: RuleId; lie: Lie }[] = [
  {
    does: 'answers every update with a new id',
    rule: 'UP-2',
    lie: (request, right) => (isUpsert(request) ? withCell(right(), { id: crypto.randomUUID() }) : right()),
  },
  {
    does: 'answers the other caller’s updates with a new id',
    rule: 'UP-2',
    lie: (request, right) =>
      isUpsert(request) && request.caller === tinyTokens.other
        ? withCell(right(), { id: crypto.randomUUID() })
        : right(),
  },
  {
    does: 'lets reasoning stand',
    rule: 'ST-2',
    lie: (request, right) => (isUpsert(request) ? withCell(right(), { reasoning: 'because' }) : right()),
  },
  {
    does: 'answers 201 to an upsert',
    rule: 'SHAPE-1',
    lie: (request, right) => {
      const { status, body } = right();
      return { status: isUpsert(request) && status === 200 ? 201 : status, body };
    },
  },
  {
    does: 'leaks SQL in its 404s',
    rule: 'SAFE-2',
    lie: (_, right) => {
      const answer = right();
      const sql = 'SELECT id FROM rows WHERE list_id = $1';
      return answer.status === 404
        ? { ...answer, body: { ...(answer.body as object), detail: sql } }
        : answer;
    },
  },
  {
    does: 'takes unknown rows for unknown columns',
    rule: 'NF-2',
    lie: (_, right) => {
      const answer = right();
      const isRow = (answer.body as { code?: string }).code === 'row_not_found';
      return isRow ? { status: 404, body: { error: 'column not found', code: 'column_not_found' } } : answer;
    },
  },
];

describe('a server that', () => {
  test.each(liars)('$does breaks $rule, and one headline says so', async ({ rule, lie }) => {
    const result = await judge(lie);
    expect(idsOf(broken(result))).toEqual([rule]);
  });
});

test('a counterexample is small, and its curl lines show the same when they are pasted', async () => {
  const upper: Lie = async (request, right) => {
    const answer = right();
    const value = (request.body as { value?: unknown } | undefined)?.value;
    return isUpsert(request) && typeof value === 'string'
      ? withCell(answer, { value: value.toUpperCase() })
      : answer;
  };
  const result = await judge(upper, { only: ['VT-1'] });
  const [found] = broken(result);
  const { counterexample } = found ?? {};
  expect(counterexample?.exchanges).toHaveLength(1);
  expect(counterexample?.confirmed).toEqual({ failed: 3, tries: 3 });
  expect(counterexample?.curl).not.toContain(tinyTokens.caller);
  const env = { PATH: process.env.PATH, BASE_URL: result.baseUrl, TOKEN: tinyTokens.caller };
  const { stdout } = await shell('sh', ['-c', counterexample?.curl ?? 'false'], { env });
  const [last] = counterexample?.exchanges ?? [];
  const shown = last?.response.kind === 'answer' ? JSON.parse(last.response.body) : undefined;
  const again = JSON.parse(stdout.slice(stdout.indexOf('\r\n\r\n')));
  expect(again.cell.value).toBe(shown?.cell.value);
});

test('what was asked only to tell which rule is broken is no part of a counterexample', async () => {
  const texts = new Map<string, string>();
  const appends: Lie = (request, right) => {
    const answer = right();
    const { rowId, columnId, value } = (request.body ?? {}) as Record<string, unknown>;
    if (!isUpsert(request) || answer.status !== 200 || typeof value !== 'string') return answer;
    const place = `${rowId} ${columnId}`.toLowerCase();
    texts.set(place, (texts.get(place) ?? '') + value);
    return withCell(answer, { value: texts.get(place) });
  };
  const [found] = broken(await judge(appends, { only: ['VT-1'] }));
  expect(found?.counterexample?.symptom).toBe('value:string');
  expect(found?.counterexample?.exchanges).toHaveLength(2);
});

test('what a report gives as replay runs that case alone, and finds it again', async () => {
  const stuck: Lie = (request, right) => {
    const cell = withCell(right(), { status: 'processing' });
    return isUpsert(request) ? cell : right();
  };
  const found = broken(await judge(stuck, { only: ['ST-1'] }))[0];
  const [, seed = '', path = ''] = /--seed (-?\d+) --path '(.+)'$/.exec(found?.replay ?? '') ?? [];
  const again = await judge(stuck, { only: ['ST-1'], seed: Number(seed), path });
  const [replayed] = broken(again);
  expect(replayed?.counterexample?.symptom).toBe(found?.counterexample?.symptom);
  expect(replayed?.counterexample?.input).toEqual(found?.counterexample?.input);
  expect(again.requests).toBeLessThan(40);
});

test('what a check of another rule came upon is found again under its rule', async () => {
  const stuck: Lie = (request, right) =>
    isUpsert(request) ? withCell(right(), { status: 'processing' }) : right();
  const path = 'UP-2/a few times/0';
  const told: unknown[] = [];
  const onEvent = (event: SuiteEvent) => event.kind === 'rule-finished' && told.push(event.result.id);
  const again = await judge(stuck, { only: ['ST-1'], path, onEvent });
  const [found] = broken(again);
  expect(found?.id).toBe('ST-1');
  expect(found?.replay).toContain(`--only ST-1 --seed ${testSeed} --path '${path}`);
  expect(told).toEqual(['ST-1']);
});

test('a path of no check that there is is refused', async () => {
  const path = 'UP-2/no such kind/0';
  await expect(judge(undefined, { only: ['UP-2'], path })).rejects.toThrow(/^path "UP-2\/no such kind\/0" /);
});

test('a hook close that throws costs the run no result', async () => {
  const close = (): never => {
    throw new Error('database is gone');
  };
  const { results, notes } = await judge(undefined, { only: ['AUTH-1'], target: () => ({ close }) });
  expect(results.find(({ id }) => id === 'AUTH-1')?.status).toBe('pass');
  expect(notes.at(-1)).toMatch(/hook close.*database is gone/);
});

test('what a user sends in headers of their own is in no result', async () => {
  const lower: Lie = (request, right) => (isUpsert(request) ? withCell(right(), { value: null }) : right());
  const result = await judge(lower, { only: ['VT-1'], headers: { 'X-Gateway-Key': 's3cret-of-gateway' } });
  const [found] = broken(result);
  expect(found?.counterexample?.curl).toContain(`-H 'x-gateway-key: '"$HEADER_X_GATEWAY_KEY"`);
  expect(JSON.stringify(result)).not.toContain('s3cret');
});

test('a failure that came once and not again is told as flaky, and still counts', async () => {
  let lied = false;
  const once: Lie = (request, right) => {
    if (lied || !isUpsert(request) || right().status !== 200) return right();
    lied = true;
    return withCell(right(), { value: 'something else' });
  };
  const result = await judge(once, { jobs: 1, only: ['UP-2', 'VT-1', 'VT-4'] });
  const [found] = broken(result);
  expect(found?.reason).toMatch(/^flaky: failed 1 of \d times with the same input$/);
  expect(found?.counterexample?.exchanges.length).toBeGreaterThan(0);
});

test('a rule that is skipped is neither judged nor told as kept, even where it would fail', async () => {
  const told: RuleId[] = [];
  const onEvent: SuiteOptions['onEvent'] = (event) => {
    if (event.kind === 'rule-finished') told.push(event.result.id);
  };
  const lie = liars.find(({ rule }) => rule === 'UP-2')?.lie;
  const result = await judge(lie, { only: ['AUTH-1', 'UP-2'], skip: ['UP-2'], onEvent });
  expect(result.results.find(({ id }) => id === 'UP-2')).toMatchObject({
    status: 'not-checked',
    reason: 'skipped (--skip)',
    runs: 0,
  });
  expect(told).toEqual(['AUTH-1']);
  expect(result.summary).toMatchObject({ pass: 1, fail: 0 });
});

test('another caller who may make no lists is asked for nothing that needs one', async () => {
  const result = await judge(({ method, path, caller }, right) =>
    method === 'POST' && path === '/api/lists' && caller === tinyTokens.other
      ? { status: 403, body: { error: 'forbidden' } }
      : right(),
  );
  expect(broken(result)).toEqual([]);
  expect(result.results.find(({ id }) => id === 'UP-2')?.status).toBe('pass');
  const nf6 = result.results.find(({ id }) => id === 'NF-6');
  expect(nf6?.reason ?? '').toContain('createList: answered 403');
});

test('a run of which everything is skipped judges nothing, and says so', async () => {
  const { notes } = await judge(undefined, { only: ['UP-2'], skip: ['UP-2'] });
  expect(notes).toContain('no rule could be judged: none was asked for');
});

test('without another token, what needs one says so', async () => {
  const baseUrl = await tinyServer();
  const { results } = await runSuite({ baseUrl, tokens: { caller: tinyTokens.caller }, only: ['NF-6'] });
  const nf6 = results.find(({ id }) => id === 'NF-6');
  expect(nf6).toMatchObject({ status: 'not-checked', reason: 'needs: other-token' });
});

test('an interrupted run reports what it has', async () => {
  const stop = new AbortController();
  const result = await judge(undefined, {
    jobs: 1,
    signal: stop.signal,
    onEvent: (event) => event.kind === 'rule-finished' && stop.abort(),
  });
  expect(result.interrupted).toBe(true);
  expect(result.results.some(({ status }) => status === 'pass')).toBe(true);
  expect(result.results.some(({ reason }) => reason === 'interrupted')).toBe(true);
});

test('the same seed puts the same inputs to the test', async () => {
  const inputs: string[][] = [[], []];
  for (const seen of inputs) {
    await judge(
      (request, right) => {
        if (isUpsert(request)) seen.push(JSON.stringify((request.body as { value?: unknown })?.value));
        return right();
      },
      { only: ['VT-4'], jobs: 1 },
    );
  }
  expect(inputs[0]?.length).toBeGreaterThan(20);
  expect(inputs[0]).toEqual(inputs[1]);
});
