import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { testSeed } from './arbitraries/test-seed.ts';
import { exitCodeOf } from './exit-code.ts';
import type { SuiteOptions } from './options.ts';
import { mostTelling } from './run/most-telling.ts';
import { runSuite } from './run-suite.ts';
import { type Lie, tinyServer, tinyTokens } from './testing/tiny-server.ts';

const ranOut = 'the budget ran out (--budget)';

async function judgeWithin(budgetMs: number, lie: Lie, more: Partial<SuiteOptions> = {}) {
  const baseUrl = await tinyServer(lie);
  return runSuite({ baseUrl, tokens: tinyTokens, seed: testSeed, budgetMs, ...more });
}

/** The whole check of a server that takes this long for each answer takes half a minute. */
const slow: Lie = async (_, right) => {
  await delay(30);
  return right();
};

test('a run ends within its budget, judges the most telling rules, and says of the others why not', async () => {
  const budgetMs = 6_000;
  const { results, durationMs, summary, ...rest } = await judgeWithin(budgetMs, slow);
  expect(durationMs).toBeLessThan(budgetMs * 1.2);
  const statuses = new Map(results.map(({ id, status }) => [id, status]));
  expect(mostTelling.slice(0, 2).map((id) => statuses.get(id))).toEqual(['pass', 'pass']);
  const left = results.filter(({ reason }) => reason === ranOut);
  expect(left.length).toBeGreaterThan(0);
  for (const { status } of left) expect(status).toBe('not-checked');
  expect(summary).toMatchObject({ fail: 0, warn: 0 });
  expect(exitCodeOf({ results, durationMs, summary, ...rest })).toBe(0);
});

test('what is found within the budget fails, and is confirmed', async () => {
  const gone: Lie = (request, right) => {
    const answer = right();
    return answer.status === 404 && request.method === 'PUT' ? { ...answer, status: 410 } : answer;
  };
  const { results } = await judgeWithin(30_000, gone, { only: ['NF-3'] });
  const failed = results.find(({ status }) => status === 'fail');
  expect(failed?.id).toBe('NF-3');
  expect(failed?.counterexample?.confirmed).toEqual({ failed: 3, tries: 3 });
});

test('a budget that is enough changes no verdict', async () => {
  const only: SuiteOptions['only'] = ['AUTH-1', 'NF-3'];
  const { results } = await judgeWithin(60_000, (_, right) => right(), { only, runs: 2 });
  const judged = results.filter(({ id }) => only.includes(id));
  expect(judged.map(({ status }) => status)).toEqual(['pass', 'pass']);
});

test('where a budget ends before anything is judged, the run says so', async () => {
  const stuck: Lie = async (_, right) => {
    await delay(400);
    return right();
  };
  await expect(judgeWithin(300, stuck)).rejects.toThrow(
    /^the budget of 300 ms ran out before http.* was set up for the check: give it more$/,
  );
  await expect(judgeWithin(0, stuck)).rejects.toThrow(/^budgetMs 0 is not a whole number from 1 to/);
});
