import type { ColumnType } from '../../generated/patterns.ts';
import type { Place } from '../cells/seen-cell.ts';
import type { Caller, Hooks } from './hooks.ts';

export interface PairAsk {
  /** Text, or whatever there is, where absent. */
  type?: ColumnType;
  dynamic?: boolean;
  /** One of the columns that the list was born with, of whatever type. */
  builtIn?: boolean;
  /** Another row of this one's column: for a control, where a server may treat each column in its own way. */
  beside?: Place;
  /** No earlier step, of this run or of another, may have written there. */
  untouched?: boolean;
}

/** A column of a type, or one that the list was born with. */
export type GridColumn = ColumnType | 'built-in';

/** Rows by columns of one list, for checks that look at a cell's neighbours. */
export interface Grid {
  listId: string;
  rowIds: string[];
  columnIds: string[];
}

/** Where executions of a check take their cells from: a list made for it, or the lists of the fixtures. */
export interface OpenList {
  pair(ask?: PairAsk): Promise<Place>;
  /** Where there is no column of a kind, another one will do. */
  grid(rows: number, columns: readonly GridColumn[]): Promise<Grid>;
  /** Full enough that a new one serves better: reads of it grow with its rows. */
  readonly spent: boolean;
}

/** Where lists, rows and columns come from. */
export interface Supply {
  /** @param besides the id of a list that must not be handed out */
  openList(caller: Caller, besides?: string): Promise<OpenList>;
  /** What hooks or the API can do beyond lists, rows and columns. */
  readonly seedCell: Hooks['seedCell'];
  readonly landEnrichment: Hooks['landEnrichment'];
  /** (Re)starts enrichment of a dynamic column's cells in these rows, by the API. */
  generate(place: { listId: string; columnId: string; rowIds: string[] }): Promise<void>;
  /** Checks must go one after the other, since they share lists. */
  readonly shared: boolean;
  /** What was made on the target and stays there. */
  readonly leftBehind: string[];
}
