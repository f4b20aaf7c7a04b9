import { expect, test } from 'vitest';
import { capturedIo } from '../testing/captured-io.ts';
import { ruleResult } from '../testing/result-of.ts';
import { Progress } from './progress.ts';

function shownOn(io: ReturnType<typeof capturedIo>): string {
  const progress = new Progress(io);
  progress.show({ kind: 'started', rules: ['UP-1', 'UP-2'], seed: 42 });
  progress.show({ kind: 'rule-started', id: 'UP-1' });
  progress.show({ kind: 'rule-started', id: 'UP-2' });
  progress.show({ kind: 'rule-finished', result: ruleResult('UP-2', 'pass', { title: 'a title' }) });
  progress.end();
  return io.out();
}

test('a pipe gets one plain line for each thing that happened', () => {
  expect(shownOn(capturedIo())).toBe('2 rules, seed 42\n✓ pass UP-2 a title (1 run, 2 requests)\n');
});

test('a terminal also has a line of what is under way, gone at the end', () => {
  const text = shownOn(capturedIo({ isTTY: true, env: { NO_COLOR: '1' } }));
  expect(text).toContain('0/2 done, now UP-1 UP-2');
  expect(text).toContain('1/2 done, now UP-1\r');
  expect(text.endsWith('\r\u001b[2K')).toBe(true);
});

test.each([{ CI: 'true' }, { TERM: 'dumb' }])('%j has no moving line', (env) => {
  expect(shownOn(capturedIo({ isTTY: true, env }))).not.toContain('\u001b[2K');
});
