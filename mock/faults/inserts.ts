import { cellScope } from '../service/scope.ts';
import { isMissing } from '../store/store.ts';
import type { Fault } from './fault.ts';
import { answersWith, pretended } from './kit/of-writes.ts';

/** Everything about the insert: no cell for the pair yet (UP-1). */
export const insertFaults: readonly Fault[] = [
  {
    name: 'refuses-insert',
    does: 'Answers the 404 of the column where the pair has no cell yet.',
    rules: ['UP-1', 'ST-1'],
    service: (inner, { store }) => ({
      updateListCell: async (ask) => {
        const found = await store.readCell(cellScope(ask));
        const inserts = !isMissing(found) && found.cell === null;
        return inserts ? { kind: 'column-not-found' } : inner.updateListCell(ask);
      },
    }),
  },
  {
    name: 'refuses-insert-in-phone-column',
    does: 'Answers the 404 of the column where the pair has no cell yet and the column is of type phone.',
    rules: ['UP-1'],
    service: (inner, { store }) => ({
      updateListCell: async (ask) => {
        const found = await store.readCell(cellScope(ask));
        const inserts = !isMissing(found) && found.cell === null && found.column.schema.type === 'phone';
        return inserts ? { kind: 'column-not-found' } : inner.updateListCell(ask);
      },
    }),
  },
  {
    name: 'swaps-ids-in-answer',
    does: 'Answers with the column id as row_id and the row id as column_id.',
    rules: ['UP-1', 'UP-6'],
    service: answersWith((cell) => ({ ...cell, row_id: cell.column_id, column_id: cell.row_id })),
  },
  ...(['list_id', 'row_id', 'column_id'] as const).map(
    (member): Fault => ({
      name: `answers-other-${member.replace('_', '-')}`,
      does: `Answers with a ${member} that was not asked for.`,
      rules: member === 'list_id' ? ['UP-1'] : ['UP-1', 'UP-6'],
      service: answersWith((cell, _ask, { newId }) => ({ ...cell, [member]: newId() })),
    }),
  ),
  {
    name: 'answers-nil-id-on-insert',
    does: 'Answers an insert with a cell id that no read shows.',
    rules: ['UP-6', 'UP-2', 'UP-5', 'UP-7'],
    service: answersWith((cell, _ask, { newId }, before) =>
      before === null ? { ...cell, id: newId() } : cell,
    ),
  },
  {
    name: 'forgets-inserts',
    does: 'Answers an insert rightly, and keeps no cell.',
    rules: ['UP-1', 'UP-6', 'UP-2', 'UP-5', 'UP-7', 'UP-8'],
    service: (inner, tools) => ({
      updateListCell: async (ask) => {
        const found = await tools.store.readCell(cellScope(ask));
        const inserts = !isMissing(found) && found.cell === null;
        return inserts ? pretended(ask, tools) : inner.updateListCell(ask);
      },
    }),
  },
];
