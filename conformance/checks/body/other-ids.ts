import fc from 'fast-check';
import { placesIn } from '../../cells/places-in.ts';
import { judgeAnswer } from '../../judge/judge-cell.ts';
import { judgeInserted } from '../../judge/judge-inserted.ts';
import { upsertRequest } from '../../judge/scope.ts';
import { acceptedCell, answered, firstWrite } from '../../judge/upsert.ts';
import { NotReached } from '../../judge/violation.ts';
import { check } from '../../run/check.ts';
import { anyReader } from '../any-reader.ts';
import { plainValue, unknownId } from '../plain-value.ts';

/** Another row and column of the same list, and a list that there is not: where a server may look first. */
type OtherIds = Readonly<Record<'rowId' | 'columnId' | 'listId', string>>;

const inBody = {
  'row_id and column_id': ({ rowId, columnId }) => ({ row_id: rowId, column_id: columnId }),
  'rowid and columnid': ({ rowId, columnId }) => ({ rowid: rowId, columnid: columnId }),
  'listId and list_id': ({ listId }) => ({ listId, list_id: listId }),
  cell: ({ rowId, columnId }) => ({ cell: { rowId, columnId } }),
  'id and list': ({ rowId, listId }) => ({ id: rowId, list: listId }),
} as const satisfies Record<string, (ids: OtherIds) => object>;

const inQuery = {
  'rowId and columnId in the query': ({ rowId, columnId }) => ({ rowId, columnId }),
  'listId in the query': ({ listId }) => ({ listId, id: listId }),
} as const satisfies Record<string, (ids: OtherIds) => Record<string, string>>;

const nothing = () => ({});
const beside = {
  ...Object.fromEntries(Object.entries(inBody).map(([name, more]) => [name, { more, query: nothing }])),
  ...Object.fromEntries(Object.entries(inQuery).map(([name, query]) => [name, { more: nothing, query }])),
};

/** A server may refuse what it does not know (BODY-4); where it takes it, the three ids that are asked for decide. */
export const up1OtherIds = check('UP-1', {
  cases: Object.fromEntries(
    Object.entries(beside).map(([name, { more, query }]) => [
      `ids of other things beside, as ${name}`,
      fc.record({
        more: fc.constant(more),
        query: fc.constant(query),
        value: plainValue,
        reader: anyReader,
      }),
    ]),
  ),
  share: () => 1,
  async run({ more, query, value, reader }, scope) {
    const [place, , , other] = placesIn(await scope.grid(2, ['text', 'text']));
    if (!place || !other) throw new NotReached('needs: a grid of two rows and two columns');
    const ids = { rowId: other.rowId, columnId: other.columnId, listId: unknownId };
    const { path, ...request } = upsertRequest(place.listId);
    const search = new URLSearchParams(query(ids)).toString();
    const answer = await answered(
      scope.send({
        ...request,
        path: search === '' ? path : `${path}?${search}`,
        json: { rowId: place.rowId, columnId: place.columnId, value, ...more(ids) },
      }),
      'UP-1',
    );
    if (answer.status === 400 || answer.status === 422)
      throw new NotReached('needs: a server that takes more members');
    const cell = await acceptedCell(scope, place, answer, 'UP-1');
    judgeAnswer(cell, place, value, firstWrite);
    await judgeInserted(scope, place, cell, reader);
  },
});
