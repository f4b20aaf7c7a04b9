import { settle } from '../enrichment/settle.ts';
import type { CellRecord, ColumnRecord } from '../store/records.ts';
import { isMissing } from '../store/store.ts';
import type { Cell } from '../wire.ts';
import type { Parts } from './parts.ts';
import { listScope, notFound } from './scope.ts';
import type { Operations } from './service.ts';
import { readCell, sheet } from './to-wire.ts';

/** The whole list in one answer. */
export function getList({ store, clock, enrichment }: Parts): Operations['getList'] {
  return async (ask) => {
    const found = await store.readList(listScope(ask));
    if (isMissing(found)) return notFound(found);
    const now = clock.now();
    return {
      kind: 'done',
      body: {
        sheet: sheet(found.list, now, enrichment.delayMs),
        rows: found.rows.map(({ row }) => row),
        columns: [...found.columns],
        cells: readCells(found.cells, found.columns, { clock, enrichment }),
      },
    };
  };
}

/** Cells as they are now, in the wire's form. */
export function readCells(
  cells: readonly CellRecord[],
  columns: readonly ColumnRecord[],
  { clock, enrichment }: Pick<Parts, 'clock' | 'enrichment'>,
): Cell[] {
  const now = clock.now();
  const byId = new Map(columns.map((column) => [column.id, column]));
  return cells.map((cell) => readCell(settle(cell, byId.get(cell.columnId), now, enrichment)));
}
