import { expect, test } from 'vitest';
import { isDue } from './is-due.ts';
import type { Misbehaviour, When } from './misbehaviour.ts';

/** Which of the first ten calls it is due for. */
function turns(when: When, more: Partial<Misbehaviour> = {}, draw = () => 0.5): number[] {
  const due = isDue({ when, does: { kind: 'status', status: 503 }, ...more }, draw);
  return Array.from({ length: 10 }, (_, at) => at + 1).filter(() => due('getList'));
}

test.each<[string, When, number[]]>([
  ['always', {}, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  ['the third call', { nth: 3 }, [3]],
  ['every third call', { every: 3 }, [3, 6, 9]],
  ['twice', { times: 2 }, [1, 2]],
  ['every fourth call, once', { every: 4, times: 1 }, [4]],
  ['never, by probability', { probability: 0 }, []],
  ['below the draw', { probability: 0.5 }, []],
  ['above the draw', { probability: 0.51, times: 1 }, [1]],
])('%s', (_, when, expected) => {
  expect(turns(when)).toEqual(expected);
});

test('calls of other operations are not counted', () => {
  expect(turns({ nth: 1 }, { operation: 'updateListCell' })).toEqual([]);
  expect(turns({ nth: 2 }, { operation: 'getList' })).toEqual([2]);
});

test('the share follows from the draws', () => {
  const draws = [0.1, 0.9, 0.2, 0.8];
  let at = 0;
  expect(turns({ probability: 0.5 }, {}, () => draws[at++ % 4] ?? 0)).toEqual([1, 3, 5, 7, 9]);
});
