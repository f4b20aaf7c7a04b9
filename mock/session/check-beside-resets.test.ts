import { expect, onTestFinished, test } from 'vitest';
import { runSuite } from '../../conformance/index.ts';
import mockTarget from '../target.ts';
import { startMock } from '../testing/start-mock.ts';

const every = 10; // milliseconds: a hundred times a second

test('the whole check passes inside a session while another is reset a hundred times a second', async () => {
  const mock = await startMock();
  const [checked, restless] = [mock.session('checked'), mock.session('restless')];
  let resets = 0;
  let refused = 0;
  const timer = setInterval(async () => {
    await restless.reset();
    const answer = await fetch(`${restless.url}/api/lists`, {
      headers: { authorization: `Bearer ${mock.tokens.caller}` },
    });
    resets += 1;
    if (!answer.ok) refused += 1;
  }, every);
  onTestFinished(() => clearInterval(timer));
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
  expect({ refused, enough: resets > 50 }).toEqual({ refused: 0, enough: true });
});
