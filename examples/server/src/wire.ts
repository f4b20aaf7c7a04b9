import type { components } from 'cell-contract';

type Schemas = components['schemas'];

export type ColumnSchema = Schemas['ColumnSchema'];
export type ColumnSource = Schemas['ColumnSource'];
export type ColumnType = Schemas['ColumnType'];
export type WrittenCell = Schemas['WrittenCell'];
export type Cell = Schemas['Cell'];
export type Sheet = Schemas['Sheet'];
export type Column = Schemas['Column'];
export type Row = Schemas['Row'];
export type RowWithCells = Schemas['RowWithCells'];
export type CreateListRequest = Schemas['CreateListRequest'];
export type AddColumnRequest = Schemas['AddColumnRequest'];
export type CreateRowRequest = Schemas['CreateRowRequest'];
export type UpdateCellRequest = Schemas['UpdateCellRequest'];
export type GenerateColumnRequest = Schemas['GenerateColumnRequest'];
export type GenerateColumnResponse = Schemas['GenerateColumnResponse'];
