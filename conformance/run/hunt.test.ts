import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scope } from '../judge/scope.ts';
import { Violation } from '../judge/violation.ts';
import { hunt } from './hunt.ts';

/** All that a hunt asks of a scope whose checks send nothing. */
const silent = { recorder: { exchanges: () => [] }, watched: [], observations: [] };

test('an end that comes while smaller inputs are searched for leaves what was found, and its path', async () => {
  const end = new AbortController();
  const { signal } = end;
  const tooLarge = async (value: number): Promise<void> => {
    signal.throwIfAborted();
    if (value <= 50) return;
    if (value < 1_000) end.abort();
    throw new Violation('VT-4', 'it', `${value}`, 'value:number');
  };
  const options = { rule: 'VT-4', newScope: () => silent as unknown as Scope, seed: 1, runs: 500 } as const;
  const values = fc.noBias(fc.nat());
  const { find } = await hunt(values, tooLarge, { ...options, signal });
  expect(signal.aborted).toBe(true);
  expect(find?.confirmed).toEqual({ failed: 1, tries: 1 });
  const inputs: number[] = [];
  const note = async (value: number): Promise<void> => void inputs.push(value);
  await hunt(values, note, { ...options, ...(find?.path !== undefined && { path: find.path }) });
  expect(inputs[0]).toBe(find?.input);
});

test('a search for smaller inputs ends, however many of them hold', async () => {
  const text = fc.string({ minLength: 20_000, maxLength: 20_000, size: 'max' });
  let executions = 0;
  const { find } = await hunt(
    text,
    async () => {
      executions += 1;
      if (executions === 1) throw new Violation('VT-4', 'it', 'something else', 'value:string');
    },
    { rule: 'VT-4', newScope: () => silent as unknown as Scope, seed: 1, runs: 5 },
  );
  expect(find?.confirmed).toEqual({ failed: 1, tries: 3 });
  expect(executions).toBeLessThan(200);
});
