import { expect, test } from 'vitest';
import type { Answer } from '../wire/request.ts';
import type { MissingThing } from './thing-missing-in.ts';
import { whichMissing } from './which-missing.ts';

const id = '246ff892-d9f6-4325-ab07-9bfd98c9a17f';

function answered(body: unknown): Answer {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const request = { operation: 'updateListCell', method: 'PUT', path: '/api/lists/x/cells' } as const;
  const json = typeof body === 'string' ? undefined : body;
  return { request, status: 404, headers: {}, text, json, sentAt: 0, doneAt: 1, repeated: false };
}

const sentences: Record<MissingThing, readonly string[]> = {
  list: [
    'List not found',
    'list_not_found',
    'ListNotFound',
    'No list with this id.',
    `List ${id} does not exist`,
    'The list you requested could not be found.',
    "Couldn't find List",
    'Sheet not found',
    'Cannot find a list with that id; its rows and columns are unknown',
    'No such list',
    'Unknown list, so its row cannot be looked up',
    'The list does not exist or you have no access to it',
    "You don't have a list with this id",
    'Resource list was not found',
  ],
  row: [
    'Row not found',
    'row_not_found',
    'RowNotFound',
    'RowNotFoundError: no such entity',
    'Row not found in this list',
    `No row ${id} in list ${id}`,
    `Row "${id}" does not exist in list "${id}".`,
    "The row doesn't exist in the list.",
    'There is no such row in the list.',
    'The list has no row with that id',
    'The list does not have a row with that id',
    'List has no such row',
    'This row does not belong to the list',
    'This row is not part of the list',
    'This row isn’t in the list',
    "The row isn't part of this list",
    'Unknown row for this list',
    'Could not find row in list',
    'Unable to find the row in the list',
    'The list does not contain the row',
    'In this list, the row was not found',
    'The requested row was not found in the specified list',
    'The row belongs to another list',
    'row: not found (list ok, column not looked at)',
    `PUT /api/lists/${id}/cells: no row ${id}`,
    'Rows: 0 found',
    'list row not found',
  ],
  column: [
    'Column not found',
    'column_not_found',
    'ColumnNotFoundException',
    'No column with this id in the list',
    'The list has no column with that id.',
    `Column ${id} does not exist in list ${id}`,
    'The row exists, but the column does not',
    'Row found, column not found',
    'Column does not belong to this list',
    'No such column in this list',
    'The list and the row exist, the column does not exist',
    'Invalid column for this list',
    'The list is missing the column',
    'list column not found',
  ],
};

const said = Object.entries(sentences).flatMap(([thing, texts]) => texts.map((text) => ({ thing, text })));

test.each(said)('"$text" says that the $thing is missing', ({ thing, text }) => {
  expect(whichMissing(answered({ error: text }))).toBe(thing);
});

test.each([
  'Not Found',
  'Die Zeile wurde nicht gefunden.',
  'The resource could not be found',
  'The list, the row or the column was not found',
  'Row or column not found',
  '',
  'Tomorrow never knows',
])('"%s" does not say', (error) => {
  expect(whichMissing(answered({ error }))).toBeUndefined();
});

test.each([
  ['a code in any style', { error: 'Nope.', code: 'ROW_NOT_FOUND' }, 'row'],
  ['a code that wins over the words', { error: 'The list has it not.', code: 'column_not_found' }, 'column'],
  ['a code that says nothing', { error: 'Row not found', code: 'not_found' }, 'row'],
  ['a code that is a number', { error: 'Row not found', code: 404 }, 'row'],
  ['problem details', { title: 'Not Found', detail: 'There is no such row in the list.' }, 'row'],
  ['errors in a list', { errors: [{ message: 'Column not found' }] }, 'column'],
  ['an error that is an object', { error: { message: 'List not found', kind: 'x' } }, 'list'],
  ['text', 'Row not found', 'row'],
  ['a page', '<html><body><h1>Column not found</h1></body></html>', 'column'],
  ['the path it was asked for', { error: 'Not Found', path: '/api/lists/x/cells' }, undefined],
  ['names of members', { error: 'Not Found', rowId: id }, undefined],
  ['two members', { errors: [{ field: 'row', reason: 'not found' }] }, 'row'],
  ['a code of several words', { error: 'Nope', code: 'LIST_ROW_NOT_FOUND' }, 'row'],
  ['nothing', '', undefined],
  ['an array', ['Row not found'], 'row'],
] as const)('%s', (_, body, thing) => {
  expect(whichMissing(answered(body))).toBe(thing);
});
