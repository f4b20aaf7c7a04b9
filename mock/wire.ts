import type { components } from '../generated/types.ts';

type Schemas = components['schemas'];

/** The shapes that go over the wire, as the spec has them; named here so that the mock can speak of them briefly. */
export type Cell = Schemas['Cell'];
export type CellStatus = Schemas['CellStatus'];
export type Column = Schemas['Column'];
export type ColumnSchema = Schemas['ColumnSchema'];
export type Row = Schemas['Row'];
export type Sheet = Schemas['Sheet'];
export type WrittenCell = Schemas['WrittenCell'];
export type WireError = Schemas['Error'];
export type AddColumnRequest = Schemas['AddColumnRequest'];
export type CreateRowRequest = Schemas['CreateRowRequest'];
export type AddColumnResponse = Schemas['AddColumnResponse'];
export type ColumnsResponse = Schemas['ColumnsResponse'];
export type CreateListResponse = Schemas['CreateListResponse'];
export type CreateRowResponse = Schemas['CreateRowResponse'];
export type GenerateColumnResponse = Schemas['GenerateColumnResponse'];
export type ListResponse = Schemas['ListResponse'];
export type ListsResponse = Schemas['ListsResponse'];
export type RowsResponse = Schemas['RowsResponse'];
export type UpdateCellResponse = Schemas['UpdateCellResponse'];
