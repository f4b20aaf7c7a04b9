import type { ColumnType } from '../../generated/patterns.ts';
import type { Place } from '../cells/seen-cell.ts';
import type { Caller, Hooks } from './hooks.ts';
import type { Grid, OpenList, PairAsk } from './supply.ts';

/** Reads return a whole list; beyond this many rows a fresh list costs less than longer answers. */
const rowsBeforeNewList = 40;

type Makers = Required<Pick<Hooks, 'addColumn' | 'addRow'>>;

/** A list made for one check: every pair is a fresh row in a column of the asked type. */
export class ApiList implements OpenList {
  #rows = 0;
  readonly #columns = new Map<string, Promise<string>>();

  constructor(
    private readonly id: string,
    private readonly caller: Caller,
    private readonly make: Makers,
  ) {}

  get spent(): boolean {
    return this.#rows >= rowsBeforeNewList;
  }

  async pair({ type = 'text', dynamic = false }: PairAsk = {}): Promise<Place> {
    const columnId = await this.#column(type, dynamic, 0);
    return { listId: this.id, rowId: await this.#row(), columnId };
  }

  async grid(rows: number, columns: number): Promise<Grid> {
    const columnIds: string[] = [];
    while (columnIds.length < columns) columnIds.push(await this.#column('text', false, columnIds.length));
    const rowIds: string[] = [];
    while (rowIds.length < rows) rowIds.push(await this.#row());
    return { listId: this.id, rowIds, columnIds };
  }

  async #row(): Promise<string> {
    this.#rows += 1;
    return (await this.make.addRow({ caller: this.caller, listId: this.id })).rowId;
  }

  /** Columns are made once and kept; `nth` tells columns of one type apart. */
  #column(type: ColumnType, dynamic: boolean, nth: number): Promise<string> {
    const key = `${type} ${dynamic} ${nth}`;
    const known = this.#columns.get(key);
    if (known) return known;
    const made = Promise.resolve(
      this.make.addColumn({ caller: this.caller, listId: this.id, type, dynamic }),
    ).then(({ columnId }) => columnId);
    this.#columns.set(key, made);
    made.catch(() => this.#columns.delete(key));
    return made;
  }
}
