import { addListColumn } from './add-list-column.ts';
import { createList } from './create-list.ts';
import { createListRow } from './create-list-row.ts';
import { generateListColumn } from './generate-list-column.ts';
import { getList } from './get-list.ts';
import { landEnrichment } from './land-enrichment.ts';
import { listListColumns } from './list-list-columns.ts';
import { listListRows } from './list-list-rows.ts';
import { listLists } from './list-lists.ts';
import type { Parts } from './parts.ts';
import { seedCell } from './seed-cell.ts';
import type { Service } from './service.ts';
import { updateListCell } from './update-list-cell.ts';

/** The nine operations, and what tests may do behind their back, over a store, a clock and an id source. */
export function createService(parts: Parts): Service {
  return {
    updateListCell: updateListCell(parts),
    getList: getList(parts),
    listListColumns: listListColumns(parts),
    listListRows: listListRows(parts),
    listLists: listLists(parts),
    createList: createList(parts),
    addListColumn: addListColumn(parts),
    createListRow: createListRow(parts),
    generateListColumn: generateListColumn(parts),
    seedCell: seedCell(parts),
    landEnrichment: landEnrichment(parts),
  };
}
