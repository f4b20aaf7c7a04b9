import type { ColumnType } from '../../generated/patterns.ts';
import { keyOf } from '../cells/key-of.ts';
import type { Place } from '../cells/seen-cell.ts';
import { needs } from '../judge/violation.ts';
import type { FixtureList } from './hooks.ts';
import type { Grid, GridColumn, OpenList, PairAsk } from './supply.ts';

/** The lists of a fixtures file. Untouched pairs are handed out first; then, where the check allows it, used ones again. */
export class GivenLists implements OpenList {
  readonly spent = false;
  #turn = 0;

  /** @param touched pairs (as `keyOf` writes them) that have a cell already; those handed out are added */
  constructor(
    private readonly lists: readonly FixtureList[],
    private readonly touched: Set<string>,
  ) {}

  async pair(ask: PairAsk = {}): Promise<Place> {
    const { type, dynamic = false, builtIn = false, untouched = false, beside } = ask;
    if (builtIn) throw needs('a built-in column, which fixtures do not tell of');
    const all = this.lists.flatMap((list) => placesOf(list, type, dynamic));
    const texts = type === undefined ? this.lists.flatMap((list) => placesOf(list, 'text', dynamic)) : [];
    const besides = beside ? this.#placesBeside(beside) : [];
    const places = [besides, texts, all].find((some) => some.length > 0);
    if (!places)
      throw needs(`a ${dynamic ? 'dynamic ' : ''}column${type ? ` of type ${type}` : ''} in the fixtures`);
    const fresh = places.find((place) => !this.touched.has(keyOf(place)));
    if (!fresh && untouched) throw needs('a pair of row and column in the fixtures that nobody wrote to');
    this.#turn += 1;
    const place = fresh ?? places[this.#turn % places.length];
    if (!place) throw needs('a row in the fixtures');
    this.touched.add(keyOf(place));
    return place;
  }

  #placesBeside({ listId, rowId, columnId }: Place): Place[] {
    const lists = this.lists.filter(({ id }) => id === listId);
    return lists.flatMap(({ rows }) =>
      rows.filter((other) => other !== rowId).map((other) => ({ listId, rowId: other, columnId })),
    );
  }

  async grid(rows: number, asked: readonly GridColumn[]): Promise<Grid> {
    const width = asked.length;
    for (const list of this.lists) {
      const columns = list.columns
        .filter((column) => column.dynamic !== true)
        .sort((one, other) => Number(asked.includes(other.type)) - Number(asked.includes(one.type)))
        .slice(0, width);
      if (list.rows.length < rows || columns.length < width) continue;
      const grid = {
        listId: list.id,
        rowIds: list.rows.slice(0, rows),
        columnIds: columns.map(({ id }) => id),
      };
      for (const place of placesOf(list, undefined, false)) this.touched.add(keyOf(place));
      return grid;
    }
    throw needs(`a list with ${rows} rows and ${width} columns in the fixtures`);
  }
}

function placesOf(list: FixtureList, type: ColumnType | undefined, dynamic: boolean): Place[] {
  return list.columns
    .filter((column) => (column.dynamic === true) === dynamic && (type === undefined || column.type === type))
    .flatMap((column) => list.rows.map((rowId) => ({ listId: list.id, rowId, columnId: column.id })));
}
