import type { ColumnType } from '../../generated/patterns.ts';
import { choiceOptions } from '../arbitraries/value-for-column.ts';
import type { Place } from '../cells/seen-cell.ts';
import { needs } from '../judge/violation.ts';
import type { Caller, Hooks } from './hooks.ts';
import type { Grid, GridColumn, OpenList, PairAsk } from './supply.ts';

const choiceTypes: ReadonlySet<ColumnType> = new Set(['enum', 'multiselect']);
/** Reads return a whole list; beyond this many rows a fresh list costs less than longer answers. */
const rowsBeforeNewList = 40;

interface Makers extends Required<Pick<Hooks, 'addColumn' | 'addRow'>> {
  builtInColumns(list: { caller: Caller; listId: string }): Promise<string[]>;
}

/** A list made for one check: every pair is a fresh row in a column of the asked type. */
export class ApiList implements OpenList {
  #rows = 0;
  #born: Promise<string[]> | undefined;
  readonly #columns = new Map<string, Promise<string>>();

  constructor(
    private readonly id: string,
    private readonly caller: Caller,
    private readonly make: Makers,
  ) {}

  get spent(): boolean {
    return this.#rows >= rowsBeforeNewList;
  }

  async pair({ type = 'text', dynamic = false, builtIn = false, beside }: PairAsk = {}): Promise<Place> {
    if (beside) return { ...beside, rowId: await this.#row(beside.listId) };
    const columnId = await (builtIn ? this.#builtIn() : this.#column(type, dynamic, 0));
    return { listId: this.id, rowId: await this.#row(), columnId };
  }

  async grid(rows: number, columns: readonly GridColumn[]): Promise<Grid> {
    const columnIds: string[] = [];
    for (const [index, column] of columns.entries()) {
      const nth = columns.slice(0, index).filter((other) => other === column).length;
      const builtIn = column === 'built-in' ? (await this.#builtIns())[nth] : undefined;
      columnIds.push(builtIn ?? (await this.#column(column === 'built-in' ? 'text' : column, false, index)));
    }
    const rowIds: string[] = [];
    while (rowIds.length < rows) rowIds.push(await this.#row());
    return { listId: this.id, rowIds, columnIds };
  }

  async #row(listId = this.id): Promise<string> {
    this.#rows += 1;
    return (await this.make.addRow({ caller: this.caller, listId })).rowId;
  }

  async #builtIn(): Promise<string> {
    const columnIds = await this.#builtIns();
    const columnId = columnIds[this.#rows % columnIds.length];
    if (columnId === undefined) throw needs('a built-in column');
    return columnId;
  }

  #builtIns(): Promise<string[]> {
    this.#born ??= this.make.builtInColumns({ caller: this.caller, listId: this.id });
    this.#born.catch(() => (this.#born = undefined));
    return this.#born;
  }

  /** Columns are made once and kept; `nth` tells columns of one type apart. */
  #column(type: ColumnType, dynamic: boolean, nth: number): Promise<string> {
    const key = `${type} ${dynamic} ${nth}`;
    const known = this.#columns.get(key);
    if (known) return known;
    const options = choiceTypes.has(type) ? { options: choiceOptions } : {};
    const made = Promise.resolve(
      this.make.addColumn({ caller: this.caller, listId: this.id, type, dynamic, ...options }),
    ).then(({ columnId }) => columnId);
    this.#columns.set(key, made);
    made.catch(() => this.#columns.delete(key));
    return made;
  }
}
