import type {
  AddColumnRequest,
  AddColumnResponse,
  CellStatus,
  ColumnSchema,
  ColumnsResponse,
  CreateListResponse,
  CreateRowRequest,
  CreateRowResponse,
  GenerateColumnResponse,
  ListResponse,
  ListsResponse,
  RowsResponse,
  UpdateCellResponse,
} from '../wire.ts';

/** Why an operation could not be done. The front turns each into a status and a sentence. */
export type Failure =
  | { kind: 'list-not-found' }
  | { kind: 'row-not-found' }
  | { kind: 'column-not-found' }
  | { kind: 'column-not-dynamic' }
  | { kind: 'value-mistyped'; type: ColumnSchema['type']; wanted: string };

/** `did` tells journals and logs what was done, where the body does not. */
export type Outcome<Body> = { kind: 'done'; body: Body; did?: string } | Failure;

export interface CallerAsk {
  caller: string;
}

export interface ListAsk extends CallerAsk {
  listId: string;
}

/** Where a cell is, or would be: its list, and the row and the column that cross there. */
export interface CellPlace {
  listId: string;
  rowId: string;
  columnId: string;
}

export interface CellAsk extends CellPlace, CallerAsk {}

/** What a cell holds. */
export interface CellContent {
  value: unknown;
  reasoning: string | null;
  error: string | null;
}

/** What the API's operations do, without HTTP: ids are well formed, callers are known, bodies fit their schema. */
export interface Operations {
  updateListCell(ask: CellAsk & { value: unknown }): Promise<Outcome<UpdateCellResponse>>;
  getList(ask: ListAsk): Promise<Outcome<ListResponse>>;
  listListColumns(ask: ListAsk): Promise<Outcome<ColumnsResponse>>;
  listListRows(ask: ListAsk & { limit: number; offset: number }): Promise<Outcome<RowsResponse>>;
  listLists(ask: CallerAsk): Promise<Outcome<ListsResponse>>;
  createList(ask: CallerAsk & { name: string | null }): Promise<Outcome<CreateListResponse>>;
  addListColumn(ask: ListAsk & { column: AddColumnRequest }): Promise<Outcome<AddColumnResponse>>;
  createListRow(ask: ListAsk & { person: CreateRowRequest }): Promise<Outcome<CreateRowResponse>>;
  generateListColumn(
    ask: ListAsk & { columnId: string; rowIds: readonly string[] },
  ): Promise<Outcome<GenerateColumnResponse>>;
}

/** What tests may do to a cell behind the API's back. */
export interface Controls {
  /** Puts a cell into any state; `pending` and `processing` stay in flight until landed or overwritten. */
  seedCell(ask: CellPlace & CellContent & { status: CellStatus }): Promise<Outcome<null>>;
  /** The enrichment in flight for the cell ends now, like this; without one nothing happens. */
  landEnrichment(ask: CellPlace & CellContent): Promise<Outcome<{ landed: boolean }>>;
}

export type Service = Operations & Controls;
