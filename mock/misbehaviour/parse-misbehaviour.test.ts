import { expect, test } from 'vitest';
import { checkedMisbehaviours } from './checked.ts';
import type { Misbehaviour } from './misbehaviour.ts';

test.each<[string, Misbehaviour]>([
  ['lost-answer', { does: { kind: 'lost-answer' } }],
  ['latency=200', { does: { kind: 'latency', ms: 200 } }],
  [
    ' latency=50..200  distribution=long-tail ',
    { does: { kind: 'latency', ms: 50, maxMs: 200, distribution: 'long-tail' } },
  ],
  ['status=429 retry-after=2', { does: { kind: 'status', status: 429, retryAfterSeconds: 2 } }],
  [
    'slow-body=10 on=getList nth=3 probability=0.5',
    { operation: 'getList', when: { nth: 3, probability: 0.5 }, does: { kind: 'slow-body', ms: 10 } },
  ],
  [
    'answers-wrong-status every=2 times=1',
    { when: { every: 2, times: 1 }, does: { kind: 'break', fault: 'answers-wrong-status' } },
  ],
  ['break=answers-wrong-status', { does: { kind: 'break', fault: 'answers-wrong-status' } }],
])('%s', (text, expected) => {
  expect(checkedMisbehaviours([text])).toEqual([expected]);
});

test.each([
  ['', '"": there is no fault called ""'],
  ['latency', 'like this: "latency": ms is missing'],
  ['latency=-1', 'ms must be a number'],
  ['lost-answer=1', 'lost-answer takes no value'],
  ['reset on=nowhere', '"reset on=nowhere": operation must be one of updateListCell'],
  ['reset often', '"often" is none of on=, nth='],
  ['status=200', '"status=200": status must be >= 400'],
  ['latency=1..2 distribution=odd', 'distribution must be one of even, long-tail'],
])('%j is refused', (text, says) => {
  expect(() => checkedMisbehaviours([text])).toThrow(says);
});
