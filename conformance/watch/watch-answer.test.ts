import { expect, test } from 'vitest';
import type { Answer, WireRequest } from '../wire/request.ts';
import { watchAnswer } from './watch-answer.ts';

const id = '246ff892-d9f6-4325-ab07-9bfd98c9a17f';
const at = '2024-03-01T10:00:00Z';
const cell = {
  ...{ id, list_id: id, column_id: id, row_id: id, value: null, status: 'completed' },
  ...{ reasoning: null, error: null, created_at: at, updated_at: at },
};
const put: WireRequest = {
  operation: 'updateListCell',
  method: 'PUT',
  path: `/api/lists/${id}/cells`,
  json: {},
};

function seen(status: number, json: unknown, contentType: string | undefined = 'application/json'): Answer {
  const headers: Record<string, string> = contentType === undefined ? {} : { 'content-type': contentType };
  const text = typeof json === 'string' ? json : JSON.stringify(json);
  const parsed = typeof json === 'string' ? undefined : json;
  return { request: put, status, headers, text, json: parsed, sentAt: 0, doneAt: 1, repeated: false };
}

const rulesOf = (answer: Answer): string[] => watchAnswer(answer).map(({ rule }) => rule);

test.each<[string, Answer]>([
  ['a cell', seen(200, { cell })],
  ['members that the schema does not name', seen(200, { cell: { ...cell, x: 1 }, more: true })],
  ['a charset', seen(200, { cell }, 'application/json; charset=utf-8')],
  ['a vendor’s JSON', seen(200, { cell }, 'application/vnd.lists+json')],
  ['an error without code', seen(404, { error: 'Row not found' })],
  ['an error with a status that the spec does not list', seen(418, { error: 'No' })],
  ['a redirection', seen(304, '')],
])('%s is right', (_, answer) => {
  expect(rulesOf(answer)).toEqual([]);
});

test.each<[string, Answer, string[]]>([
  ['a status that is not listed', seen(201, { cell }), ['SHAPE-1']],
  ['no content', seen(204, ''), ['SHAPE-1']],
  ['a cell without a member', seen(200, { cell: { ...cell, status: undefined } }), ['SHAPE-1']],
  ['a body that is no JSON', seen(200, 'ok'), ['SHAPE-1']],
  ['JSON that says to be a page', seen(200, { cell }, 'text/html'), ['SHAPE-2']],
  ['JSON that does not say what it is', seen(200, { cell }, ''), ['SHAPE-2']],
  ['an error that is a page', seen(400, '<h1>Bad</h1>', 'text/html'), ['SHAPE-3']],
  ['an empty error', seen(404, ''), ['SHAPE-3']],
  ['an error without a sentence', seen(400, { message: 'bad' }), ['SHAPE-3']],
  ['a failure', seen(500, { error: 'Sorry' }), ['SAFE-1']],
  ['a failure with its stack', seen(503, { error: 'x\n    at put (/srv/a.js:1:2)' }), ['SAFE-1', 'SAFE-2']],
  ['SQL', seen(400, { error: 'SELECT * FROM cells' }), ['SAFE-2']],
])('%s is told', (_, answer, rules) => {
  expect(rulesOf(answer)).toEqual(rules);
});
