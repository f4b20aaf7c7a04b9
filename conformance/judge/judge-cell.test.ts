import { describe, expect, test } from 'vitest';
import type { SeenCell } from '../cells/seen-cell.ts';
import { changeButTime, changeIn, judgeAnswer, judgeIds, judgeStored } from './judge-cell.ts';
import { Violation } from './violation.ts';

const place = {
  listId: '11111111-1111-4111-8111-111111111111',
  rowId: '22222222-2222-4222-8222-222222222222',
  columnId: '33333333-3333-4333-8333-333333333333',
};
const elsewhere = '44444444-4444-4444-8444-444444444444';
const written: SeenCell = {
  ...place,
  id: 'a-cell',
  value: 'new',
  status: 'completed',
  reasoning: null,
  error: null,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-02T00:00:00.000Z',
};
const otherwise = (members: Partial<SeenCell>): SeenCell => ({ ...written, ...members });

/** The rule that is blamed and what for. */
function blamed(judge: () => void): string | undefined {
  try {
    judge();
    return undefined;
  } catch (error) {
    if (error instanceof Violation) return `${error.rule} ${error.symptom}`;
    throw error;
  }
}

describe('an answer to a write', () => {
  const blame = { value: 'VT-1', ids: 'UP-1' } as const;
  test.each<[string, Partial<SeenCell>, string | undefined]>([
    ['is right as it is', {}, undefined],
    ['lacks members', { value: undefined, status: undefined, listId: undefined }, undefined],
    ['names another list', { listId: elsewhere }, 'UP-1 answer:listId'],
    ['names another row', { rowId: elsewhere }, 'UP-1 answer:rowId'],
    ['names another column', { columnId: elsewhere }, 'UP-1 answer:columnId'],
    ['has another text', { value: 'old' }, 'VT-1 value:string'],
    ['has the value in another type', { value: ['new'] }, 'VT-2 value:coerced'],
    ['is not completed', { status: 'processing' }, 'ST-1 state:status'],
    ['keeps a reasoning', { reasoning: 'because' }, 'ST-2 state:reasoning'],
    ['keeps an error', { error: 'failed' }, 'ST-3 state:error'],
  ])('%s', (_, members, told) => {
    expect(blamed(() => judgeAnswer(otherwise(members), place, 'new', blame))).toBe(told);
  });

  test('may show ids in either case', () => {
    const upper = { ...place, rowId: 'ABCDEFAB-1111-4111-8111-111111111111' };
    expect(blamed(() => judgeIds(otherwise({ rowId: upper.rowId.toLowerCase() }), upper, 'UP-1'))).toBe(
      undefined,
    );
  });
});

describe('what a reader shows of a cell just written', () => {
  const before = otherwise({ value: 'old' });
  const seen = { reader: 'getList', before, valueRule: 'UP-2' } as const;
  test.each<[string, SeenCell | undefined, string | undefined]>([
    ['is what was answered', written, undefined],
    ['is the same instant, told otherwise', otherwise({ updatedAt: '2026-01-02T01:00:00+01:00' }), undefined],
    ['is nothing', undefined, 'UP-6 read:missing'],
    ['is the value from before', otherwise({ value: 'old' }), 'UP-6 read:stale'],
    ['is a value that nobody sent', otherwise({ value: 'odd' }), 'UP-2 value:string'],
    ['is a state from before', otherwise({ error: 'failed' }), 'ST-3 state:error'],
    ['is a cell of another id', otherwise({ id: 'another' }), 'UP-6 cell:id'],
    ['is made at another time', otherwise({ createdAt: '2026-01-01T00:01:00Z' }), 'UP-6 cell:createdAt'],
    ['is written at another time', otherwise({ updatedAt: '2026-01-01T00:00:00Z' }), 'UP-6 cell:updatedAt'],
  ])('%s', (_, stored, told) => {
    expect(blamed(() => judgeStored(stored, written, seen))).toBe(told);
  });

  test('is not held against a value that the answer left out', () => {
    expect(blamed(() => judgeStored(written, { ...written, value: undefined }, seen))).toBeUndefined();
  });
});

describe('a cell that nobody was to touch', () => {
  test.each<[string, SeenCell | undefined, string | undefined]>([
    ['is as it was', otherwise({}), undefined],
    ['is shown without some member', otherwise({ error: undefined }), undefined],
    ['is gone', undefined, 'cell:gone'],
    ['has another value', otherwise({ value: 'odd' }), 'value:string'],
    ['has another state', otherwise({ status: 'failed' }), 'cell:status'],
    ['was touched', otherwise({ updatedAt: '2026-01-03T00:00:00Z' }), 'cell:updatedAt'],
  ])('%s', (_, after, symptom) => {
    expect(changeIn(written, after)?.symptom).toBe(symptom);
  });

  test('may be touched where it was written again, and otherwise be as it was', () => {
    expect(changeButTime(written, otherwise({ updatedAt: '2026-01-03T00:00:00Z' }))).toBe(undefined);
    expect(changeButTime(written, otherwise({ value: 'odd' }))?.sentence).toBe(
      'its value: "new" came back as "odd"',
    );
  });
});
