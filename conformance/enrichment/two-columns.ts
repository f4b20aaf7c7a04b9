import type { ColumnType } from '../../generated/patterns.ts';
import type { Place } from '../cells/seen-cell.ts';
import type { Scope } from '../judge/scope.ts';
import { needs } from '../judge/violation.ts';
import { type Enriched, enoughPairs, tooFewRows } from './enriched-during.ts';

/** What is done to the one column must not end what is under way in the other. */
export interface TwoColumns extends Enriched {
  /** The cells of the column that something is done to. */
  own: readonly [Place, ...Place[]];
  type: ColumnType;
}

/**
 * Cells of two dynamic columns of one list, the first of them in the one that something is done to. Columns may be filled at
 * different speeds, and one that is started first can be over first: in every second round it is the other one.
 */
export async function twoColumns(
  scope: Scope,
  round: number,
  count: { own: number; other: number },
): Promise<TwoColumns> {
  const isText = round % 2 === 0;
  const [type, otherType] = isText ? (['text', 'number'] as const) : (['number', 'text'] as const);
  const [[first, ...more], others] = await inOneList(async () => [
    await enoughPairs(scope, count.own, type),
    await enoughPairs(scope, count.other, otherType),
  ]);
  if (!first) throw tooFewRows();
  const own = [first, ...more] as const;
  return {
    own,
    type,
    places: isText ? [...own, ...others] : [...others, ...own],
    isSubject: ({ columnId }) => columnId === first.columnId,
  };
}

/** So many rows of a new list, each with a cell in either of two dynamic columns: those of the one column, and those of the other. */
export async function twoInEachRow(scope: Scope, rows: number): Promise<readonly [Place[], Place[]]> {
  const { supply } = scope.env;
  if (supply.shared) throw needs('lists that can be made');
  const list = await supply.openList('caller');
  const { rowIds } = await list.grid(rows, []);
  const cellsOf = ({ listId, columnId }: Place) => rowIds.map((rowId) => ({ listId, rowId, columnId }));
  return [
    cellsOf(await list.pair({ dynamic: true })),
    cellsOf(await list.pair({ dynamic: true, type: 'url' })),
  ];
}

/** Cells are looked for in one list: where that became full between the two, a new one has room for both. */
export async function inOneList(pairs: () => Promise<[Place[], Place[]]>): Promise<[Place[], Place[]]> {
  for (const _ of ['in the list at hand', 'in a list that is new']) {
    const both = await pairs();
    if (both[0][0]?.listId === both[1][0]?.listId) return both;
  }
  throw tooFewRows();
}
