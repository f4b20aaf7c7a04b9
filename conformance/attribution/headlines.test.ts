import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RuleId, rules } from '../../generated/rules.ts';
import type { malformedHeaders } from '../checks/auth/credentials.ts';
import type { Failure } from './failure.ts';
import { headlineOf } from './headlines.ts';

function failure(symptom: string, more: Partial<Failure> = {}): Failure {
  return { symptom, seenBy: 'UP-1', kind: 'any', failsAlone: true, ...more };
}

function byChance(symptom: string): Failure {
  return failure(symptom, { failsAlone: false });
}

function flaky(symptom: string): Failure {
  return failure(symptom, { isFlaky: true });
}

function headline(rule: RuleId, failures: Partial<Record<RuleId, Failure>>): RuleId | undefined {
  return headlineOf(rule, new Map(Object.entries(failures) as [RuleId, Failure][]));
}

test('an ordinary value that is refused explains others that are, and parallel writes of it', () => {
  const refused = failure('refused:422');
  const failures = { 'VT-1': refused, 'VT-3': refused, 'VT-4': refused, 'UP-7': refused };
  expect(headline('VT-4', failures)).toBe('VT-1');
  expect(headline('UP-7', failures)).toBe('VT-1');
  expect(headline('VT-3', failures)).toBeUndefined();
  expect(headline('VT-4', { ...failures, 'VT-4': failure('refused:413') })).toBeUndefined();
});

test('a state that one write leaves and the next does not explains that it changes', () => {
  const failures = { 'ST-2': failure('state:reasoning'), 'UP-5': failure('cell:reasoning') };
  expect(headline('UP-5', failures)).toBe('ST-2');
  expect(headline('UP-5', { ...failures, 'UP-5': failure('cell:createdAt') })).toBeUndefined();
});

test('a member of another type explains that a reader shows another one', () => {
  const failures = { 'SHAPE-1': failure('shape:updateListCell:/cell/created_at:type') };
  expect(headline('UP-6', { ...failures, 'UP-6': failure('cell:createdAt') })).toBe('SHAPE-1');
  expect(headline('UP-6', { ...failures, 'UP-6': failure('cell:id') })).toBeUndefined();
});

test('ids of a kind that is refused are refused where they are unknown, too', () => {
  const refused = failure('status:400');
  expect(headline('NF-2', { 'UUID-4': refused, 'NF-2': refused })).toBe('UUID-4');
  expect(headline('NF-2', { 'UUID-4': refused, 'NF-2': failure('404:column') })).toBeUndefined();
});

describe('a thing that is looked up before its turn', () => {
  const early = failure('404:column');

  test('is told once, under the first rule that says what else is due', () => {
    const failures = { 'UUID-3': early, 'NF-1': early, 'NF-2': early };
    expect(headline('UUID-3', failures)).toBeUndefined();
    expect(headline('NF-1', failures)).toBe('UUID-3');
    expect(headline('NF-2', failures)).toBe('UUID-3');
  });

  test('is another bug than another thing that is told missing', () => {
    expect(headline('NF-2', { 'NF-1': failure('404:row'), 'NF-2': early })).toBeUndefined();
  });

  test('of a SHOULD rule tells nothing of a MUST rule', () => {
    expect(headline('NF-1', { 'BODY-5': early, 'NF-1': early })).toBeUndefined();
  });
});

test('where what exists is not found, nothing is said of what does not', () => {
  const failures = { 'UP-1': failure('refused:404'), 'NF-3': failure('404:row') };
  expect(headline('NF-3', failures)).toBe('UP-1');
  expect(headline('NF-3', { 'UP-1': failure('refused:500'), 'NF-3': failure('404:row') })).toBeUndefined();
});

test('what did not fail alone is the doing of a malformed call that is looked up, and may be served', () => {
  const failures = { 'BODY-1': failure('404:row'), 'UP-6': byChance('value:string') };
  expect(headline('UP-6', failures)).toBe('BODY-1');
  expect(headline('UP-6', { ...failures, 'UP-6': failure('value:string') })).toBeUndefined();
});

test('what did not fail alone is the doing of a rule whose breach disturbs others', () => {
  const disturbed = { 'UP-3': failure('x'), 'VT-1': byChance('value:string') };
  expect(headline('VT-1', disturbed)).toBe('UP-3');
});

test('what did not fail alone is the doing of a wrong call that is served', () => {
  const disturbed = byChance('value:string');
  const failures = { 'BODY-1': failure('status:200'), 'UP-6': disturbed };
  expect(headline('UP-6', failures)).toBe('BODY-1');
  expect(headline('UP-6', { ...failures, 'BODY-1': failure('status:404') })).toBeUndefined();
  expect(headline('UP-6', { ...failures, 'UP-6': failure('value:string') })).toBeUndefined();
});

test('what is answered to an unknown thing, and is wrong, is told once where one of another list is answered the same', () => {
  const failures = { 'NF-2': failure('status:400'), 'NF-4': failure('status:400') };
  expect(headline('NF-4', failures)).toBe('NF-2');
  expect(headline('NF-4', { ...failures, 'NF-4': failure('status:200') })).toBeUndefined();
});

test('an enrichment that lands on what was written lands there however its ids were spelled', () => {
  const failures = { 'ST-4': failure('landed:cell:status'), 'UUID-6': failure('landed:value:string') };
  expect(headline('UUID-6', failures)).toBe('ST-4');
  expect(headline('ST-4', failures)).toBeUndefined();
});

test('an id that is refused for its spelling is told as one that is refused', () => {
  const failures = {
    'UUID-4': failure('status:400'),
    'UUID-6': failure('read:400'),
    'NF-6': failure('status:400'),
  };
  expect(headline('UUID-6', failures)).toBe('UUID-4');
  expect(headline('NF-6', failures)).toBe('UUID-4');
  expect(headline('NF-6', { ...failures, 'NF-6': failure('status:404') })).toBeUndefined();
  expect(headline('UUID-6', { ...failures, 'UUID-4': failure('status:500') })).toBeUndefined();
});

test('of two rules whose breach disturbs others, a SHOULD does not keep a MUST from being explained by a MUST', () => {
  const disturbed = byChance('others:row');
  const failures = {
    'UP-3': disturbed,
    'UP-6': failure('read:stale'),
    'UP-8': failure('history:impossible'),
  };
  expect(headline('UP-3', failures)).toBe('UP-6');
});

test('an update that replaces nothing explains whatever else is not what was written over something', () => {
  const failures = { 'UP-2': failure('value:type'), 'UUID-6': failure('value:string') };
  expect(headline('UUID-6', failures)).toBe('UP-2');
  expect(headline('UUID-6', { ...failures, 'UP-2': failure('cell:id') })).toBeUndefined();
  expect(
    headline('UUID-6', { 'VT-1': failure('value:type'), 'UUID-6': failure('value:string') }),
  ).toBeUndefined();
});

test('a 5xx now and then, whatever is sent, is one bug; one for odd input each time is another', () => {
  const own = { seenBy: 'SAFE-1', kind: 'value, odd text' } as const;
  const refused = flaky('refused:500');
  const nowAndThen = { 'UP-1': refused, 'SAFE-1': failure('status:500', { ...own, isFlaky: true }) };
  expect(headline('SAFE-1', nowAndThen)).toBe('UP-1');
  expect(headline('UP-1', nowAndThen)).toBeUndefined();
  expect(headline('SAFE-1', { ...nowAndThen, 'SAFE-1': failure('status:500', own) })).toBeUndefined();
});

test('a 5xx to right calls and wrong ones alike is told as one, whatever rules it comes under', () => {
  const failures = { 'UP-1': failure('refused:503'), 'SAFE-1': failure('status:503') };
  expect(headline('SAFE-1', failures)).toBe('UP-1');
  expect(headline('SAFE-1', { ...failures, 'NF-2': failure('status:503') })).toBeUndefined();
});

test('who is let in without a header is no further bug with a wrong one; a wrong one alone is', () => {
  const letIn = failure('status:200');
  const failures = { 'AUTH-1': letIn, 'AUTH-2': letIn, 'AUTH-3': letIn };
  expect(headline('AUTH-2', failures)).toBe('AUTH-1');
  expect(headline('AUTH-3', failures)).toBe('AUTH-1');
  expect(headline('AUTH-1', failures)).toBeUndefined();
  expect(headline('AUTH-3', { 'AUTH-2': letIn, 'AUTH-3': letIn })).toBeUndefined();
});

test('who takes a token with more around it is told once, and not where the scheme itself is wrong', () => {
  const found = { 'AUTH-3': failure('status:200') };
  const malformed = (kind: keyof typeof malformedHeaders) => ({
    ...found,
    'AUTH-2': failure('status:200', { kind: `updateListCell ${kind}` }),
  });
  expect(headline('AUTH-2', malformed('word after'))).toBe('AUTH-3');
  expect(headline('AUTH-2', malformed('second of two'))).toBe('AUTH-3');
  expect(headline('AUTH-2', malformed('no scheme'))).toBeUndefined();
  expect(headline('AUTH-2', { 'AUTH-2': malformed('word after')['AUTH-2'] })).toBeUndefined();
});

test('what is written to another cell is not found where it was meant to be, and is told once', () => {
  const failures = { 'UP-1': failure('answer:columnId'), 'UP-6': failure('value:type') };
  expect(headline('UP-6', failures)).toBe('UP-1');
  expect(headline('UP-6', { ...failures, 'UP-1': failure('cell:id') })).toBeUndefined();
});

test('a neighbour that a write changes is no doing of the refused call that came between', () => {
  const failures = { 'UP-3': failure('others:list'), 'NF-7': failure('walk:NF-7') };
  expect(headline('NF-7', failures)).toBe('UP-3');
  expect(headline('NF-7', { ...failures, 'NF-7': failure('refused:wrote') })).toBeUndefined();
});

describe('where two failures explain each other', () => {
  const refused = byChance('refused:500');
  const failures = { 'UP-1': refused, 'UP-7': failure('refused:500'), 'VT-1': refused };

  test('the one that was seen to fail alone is told, and explains the other', () => {
    expect(headline('UP-7', failures)).toBeUndefined();
    expect(headline('UP-1', failures)).toBe('UP-7');
    expect(headline('VT-1', failures)).toBe('UP-7');
  });
});

test('where a cell that was written is not there, a new one for the next write is no other bug', () => {
  const failures = { 'UP-6': failure('read:missing'), 'UP-2': failure('cell:id') };
  expect(headline('UP-2', failures)).toBe('UP-6');
  expect(headline('UP-6', failures)).toBeUndefined();
  expect(headline('UP-2', { ...failures, 'UP-6': failure('read:stale') })).toBeUndefined();
});

test('a value that a reader garbles is no enrichment that lands, and no parallel write; another change is', () => {
  const failures = { 'UP-6': failure('value:coerced'), 'ST-4': failure('landed:value:coerced') };
  expect(headline('ST-4', failures)).toBe('UP-6');
  expect(headline('ST-4', { ...failures, 'ST-4': failure('landed:value:type') })).toBeUndefined();
  expect(headline('UP-8', { ...failures, 'UP-8': failure('parallel:value') })).toBe('UP-6');
  expect(headline('UP-8', { ...failures, 'UP-8': failure('history:impossible') })).toBeUndefined();
});

test('a refusal that ST-1 tells of is no further bug of what is cleared', () => {
  const failures = {
    'ST-1': failure('refused:409'),
    'ST-2': failure('refused:409'),
    'ST-3': failure('refused:500'),
  };
  expect(headline('ST-2', failures)).toBe('ST-1');
  expect(headline('ST-3', failures)).toBeUndefined();
});

test('what explains a failure is told itself', () => {
  const failures = {
    'UP-1': failure('value:string'),
    'UP-3': failure('value:string'),
    'VT-1': byChance('x'),
  };
  expect(headline('UP-3', failures)).toBe('UP-1');
  expect(headline('VT-1', failures)).toBe('UP-1');
});

/** Symptoms as checks give them, of each kind that attribution knows. */
const symptoms = [
  ...[
    'refused:500',
    'refused:404',
    'refused:400',
    'status:200',
    'status:500',
    'no-answer',
    '404:list',
    '404:row',
  ],
  ...[
    'value:string',
    'value:length',
    'value:type',
    'read:stale',
    'read:missing',
    'history:impossible',
    'times:back',
  ],
  ...[
    'cell:id',
    'others:list',
    'state:status',
    'shape:updateListCell:/cell/status:enum',
    'landed:cell:gone',
    'x',
  ],
];

test('whatever fails, each failure is told, or a headline that is told itself', () => {
  const ids = rules.map(({ id }) => id);
  const someFailure = fc.record({
    symptom: fc.constantFrom(...symptoms),
    seenBy: fc.constantFrom(...ids),
    kind: fc.constantFrom('any', 'body, empty', 'ids, upper case'),
    failsAlone: fc.boolean(),
  });
  const someFailures = fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), someFailure), {
    selector: ([id]) => id,
    minLength: 1,
  });
  fc.assert(
    fc.property(someFailures, (failures) => {
      const found = new Map(failures);
      for (const id of found.keys()) {
        const by = headlineOf(id, found);
        if (by === undefined) continue;
        expect(found.has(by)).toBe(true);
        expect(headlineOf(by, found)).toBeUndefined();
      }
    }),
    { numRuns: 2000 },
  );
});

test("members of a body that are taken for the cell's are one bug, whichever rule each of them breaks", () => {
  const taken = (symptom: string) => failure(symptom, { seenBy: 'BODY-4' });
  const failures = {
    'ST-1': taken('state:status'),
    'ST-2': taken('state:reasoning'),
    'UP-4': taken('times:back'),
  };
  expect(headline('ST-1', failures)).toBeUndefined();
  expect(headline('ST-2', failures)).toBe('ST-1');
  expect(headline('UP-4', failures)).toBe('ST-1');
  expect(headline('ST-2', { ...failures, 'ST-2': failure('state:reasoning') })).toBeUndefined();
});

describe('where nothing fails alone', () => {
  test('what a reader does not show explains what was seen by reading', () => {
    const failures = {
      'UP-3': byChance('others:row'),
      'UP-6': byChance('read:missing'),
      'UP-8': byChance('x'),
    };
    expect(headline('UP-3', failures)).toBe('UP-6');
    expect(headline('UP-8', failures)).toBe('UP-6');
    expect(headline('UP-6', failures)).toBeUndefined();
    expect(headline('UP-3', { ...failures, 'UP-6': byChance('cell:id') })).toBeUndefined();
  });

  test('values that are mixed up are one bug, whatever their kinds', () => {
    const failures = { 'VT-1': byChance('value:type'), 'VT-4': byChance('value:string') };
    expect(headline('VT-4', failures)).toBe('VT-1');
    expect(headline('VT-1', failures)).toBeUndefined();
    expect(headline('VT-4', { ...failures, 'VT-1': failure('value:type') })).toBeUndefined();
  });

  test('who is let in by mistake explains who is refused', () => {
    const failures = { 'NF-6': byChance('status:200'), 'UP-1': byChance('refused:404') };
    expect(headline('UP-1', failures)).toBe('NF-6');
    expect(headline('NF-6', failures)).toBeUndefined();
  });
});

test('a reader that reckons times otherwise shows no write that goes back', () => {
  const failures = { 'UP-4': failure('times:back'), 'UP-6': failure('cell:createdAt') };
  expect(headline('UP-4', failures)).toBe('UP-6');
  expect(headline('UP-4', { ...failures, 'UP-6': failure('cell:updatedAt') })).toBeUndefined();
});

test('a state that each write leaves is not one that has landed', () => {
  const failures = { 'ST-2': failure('state:reasoning'), 'ST-4': failure('landed:cell:reasoning') };
  expect(headline('ST-4', failures)).toBe('ST-2');
  expect(headline('ST-4', { ...failures, 'ST-4': failure('landed:value:type') })).toBeUndefined();
  expect(headline('ST-4', { ...failures, 'ST-2': flaky('state:reasoning') })).toBeUndefined();
});

test('who answers with the cell of another call shows its ids, its id and its value', () => {
  const failures = {
    'UP-1': failure('answer:rowId'),
    'UP-7': failure('cell:id'),
    'UP-8': failure('parallel:answer'),
  };
  expect(headline('UP-7', failures)).toBe('UP-1');
  expect(headline('UP-8', failures)).toBe('UP-1');
  expect(headline('UP-7', { ...failures, 'UP-1': failure('value:type') })).toBeUndefined();
});

test('a server error that comes now and then is told once, beside what is said of server errors', () => {
  const failures = {
    'NF-1': flaky('status:500'),
    'UP-1': flaky('refused:500'),
    'UP-2': flaky('refused:500'),
    'SAFE-1': flaky('status:500'),
  };
  expect(headline('NF-1', failures)).toBe('UP-1');
  expect(headline('UP-2', failures)).toBe('UP-1');
  expect(headline('UP-1', failures)).toBeUndefined();
  expect(headline('SAFE-1', failures)).toBeUndefined();
  expect(headline('NF-1', { ...failures, 'NF-1': failure('status:500') })).toBeUndefined();
});
