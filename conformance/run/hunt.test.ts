import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scope } from '../judge/scope.ts';
import { Violation } from '../judge/violation.ts';
import { hunt } from './hunt.ts';

/** All that a hunt asks of a scope whose checks send nothing. */
const silent = { recorder: { exchanges: () => [] }, watched: [], observations: [] };

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
