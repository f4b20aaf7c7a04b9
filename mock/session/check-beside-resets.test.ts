import { expect, onTestFinished, test } from 'vitest';
import { runSuite } from '../../conformance/index.ts';
import mockTarget from '../target.ts';
import { startMock } from '../testing/start-mock.ts';

const every = 10; // milliseconds: a hundred times a second

test('the whole check passes inside a session while another is reset a hundred times a second', async () => {
  const mock = await startMock();
  const [checked, restless] = [mock.session('checked'), mock.session('restless')];
  const resets: Promise<boolean>[] = [];
  const resetAndRead = async (): Promise<boolean> => {
    await restless.reset();
    const authorization = `Bearer ${mock.tokens.caller}`;
    const answer = await fetch(`${restless.url}/api/lists`, { headers: { authorization } });
    await answer.text();
    return answer.ok;
  };
  const timer = setInterval(() => resets.push(resetAndRead()), every);
  onTestFinished(async () => {
    clearInterval(timer);
    await Promise.allSettled(resets); // before the mock goes
  });
  const { results, summary } = await runSuite({
    baseUrl: checked.url,
    tokens: mock.tokens,
    target: mockTarget,
    runs: 10,
  });
  const bad = results.filter(
    ({ status }) => status === 'fail' || status === 'warn' || status === 'not-checked',
  );
  expect(bad.map(({ id, reason, counterexample }) => ({ id, reason, counterexample }))).toEqual([]);
  expect(summary.pass).toBeGreaterThan(40);
  clearInterval(timer);
  const served = await Promise.all(resets);
  expect(served.length).toBeGreaterThan(50);
  expect(served).not.toContain(false);
});
