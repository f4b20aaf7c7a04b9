import fc from 'fast-check';
import { plainValue } from '../checks/plain-value.ts';

/** How many cells a walk knows: four of one list, one of another list, two in a dynamic column. */
const cellCount = 7;
/** The cells of a dynamic column. */
const dynamicCells = [5, 6] as const;

/** Calls that must be refused, with the rule that says they write nothing. */
export const refusals = {
  'no token': 'AUTH-5',
  'unknown token': 'AUTH-5',
  'bad column id': 'BODY-6',
  'bad row id': 'BODY-6',
  'row id in an array': 'BODY-6',
  'broken JSON': 'BODY-6',
  'unknown list': 'NF-7',
  'unknown row': 'NF-7',
  'unknown column': 'NF-7',
} as const;

export type Refusal = keyof typeof refusals;

/** One step of a walk. A walk is an array of these: it prints as JSON, shrinks as an array, replays by its path. */
export type Step =
  | { do: 'upsert'; cell: number; value: string; upperCase: boolean }
  | { do: 'repeat'; cell: number }
  | { do: 'upsert at once'; cell: number; values: string[] }
  | { do: 'refused call'; cell: number; why: Refusal }
  | { do: 'read'; by: 'getList' | 'listListRows' }
  | { do: 'enrich'; cell: number }
  | { do: 'land'; cell: number; failed: boolean };

const cell = fc.nat({ max: cellCount - 1 });
const dynamicCell = fc.constantFrom(...dynamicCells);
const refusalNames = Object.keys(refusals).filter((name): name is Refusal => name in refusals);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('upsert' as const),
      cell,
      value: plainValue,
      upperCase: fc.integer({ min: 0, max: 5 }).map((n) => n === 5),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('repeat' as const), cell }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('upsert at once' as const),
      cell,
      values: fc.uniqueArray(plainValue, { minLength: 2, maxLength: 4 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('refused call' as const),
      cell,
      why: fc.constantFrom(...refusalNames),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('read' as const),
      by: fc.constantFrom('getList' as const, 'listListRows' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('enrich' as const), cell: dynamicCell }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('land' as const), cell: dynamicCell, failed: fc.boolean() }),
  },
);

/** Random walks; every one ends with both reads, so that nothing a step did goes unseen. */
export function walk(length: { minLength: number; maxLength: number }): fc.Arbitrary<Step[]> {
  return fc.array(step, { ...length, size: 'max' });
}
