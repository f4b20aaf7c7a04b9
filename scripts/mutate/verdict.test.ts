import { expect, it } from 'vitest';
import type { Equivalent } from './equivalents.ts';
import type { Fate, Mutant } from './mutant.ts';
import { mutationProblems, table } from './verdict.ts';

const mutant = (file: string, change: string, fate: Fate): Mutant => ({ file, line: 7, change, fate });
const noticed: Fate = { kind: 'noticed', by: 'UP-1 fail: value:lost' };
const survived: Fate = { kind: 'survived' };
const listed = (file: string, change: string): Equivalent => ({ file, change, reason: 'because' });

it('asks for a reason for each survivor', () => {
  const mutants = [mutant('a.ts', '1 → 2', noticed), mutant('a.ts', '3 → 4', survived)];
  expect(mutationProblems(mutants, [])).toEqual(['survived: a.ts:7\n- `3 → 4`']);
  expect(mutationProblems(mutants, [listed('b.ts', '3 → 4')])).toEqual(['survived: a.ts:7\n- `3 → 4`']);
  expect(mutationProblems(mutants, [listed('a.ts', '3 → 4')])).toEqual([]);
});

it('tells of a reason for what is noticed, in files that were tried', () => {
  const mutants = [mutant('a.ts', '1 → 2', noticed)];
  expect(mutationProblems(mutants, [listed('a.ts', '1 → 2'), listed('b.ts', '5 → 6')])).toEqual([
    'listed as equivalent, but noticed or not there: a.ts\n- `1 → 2`',
  ]);
});

it('counts what was noticed among what can be', () => {
  const mutants = [
    mutant('a.ts', '1 → 2', noticed),
    mutant('a.ts', '3 → 4', survived),
    mutant('a.ts', '5 → 6', survived),
    mutant('b.ts', '1 → 2', { kind: 'timed-out' }),
    mutant('b.ts', '2 → 3', { kind: 'no-run', by: 'no run: it did not start' }),
    mutant('b.ts', '3 → 4', { kind: 'not-judged', by: 'ST-4 not-checked: nothing landed' }),
  ];
  const lines = table(mutants, [listed('a.ts', '5 → 6')])
    .split('\n')
    .map((line) => line.split(/ {2,}/));
  expect(lines).toEqual([
    ['file', 'mutants', 'rule fails', 'no run', 'not judged', 'no end', 'survived', 'equivalent', 'score'],
    ['a.ts', '3', '1', '0', '0', '0', '2', '1', '50.0 %'],
    ['b.ts', '3', '0', '1', '1', '1', '0', '0', '100.0 %'],
    ['all', '6', '1', '1', '1', '1', '2', '1', '80.0 %'],
  ]);
});
