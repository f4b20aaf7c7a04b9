import { known } from './known-ids.ts';
import { type Document, operationsOf, successOf } from './served-document.ts';

interface Example {
  'http-request': { method: string; path: string; headers: Record<string, string>; body?: unknown };
  'http-response': { status: number; headers: Record<string, string>; body: unknown };
}

const unknownId = '99999999-9999-4999-8999-999999999999';
const json = { 'Content-Type': 'application/json' };
const refusal = (code: string) => ({ error: 'A sentence.', code });
const right = { rowId: known.row, columnId: known.text, value: 'Head of Research' };

/** Refusals of the write that an example can ask for. */
const refused: readonly {
  name: string;
  list?: string;
  body?: object;
  token?: string;
  status: number;
  code: string;
}[] = [
  { name: 'unknown-token', token: 'nobody', status: 401, code: 'unauthorized' },
  { name: 'malformed-row', body: { ...right, rowId: 'no-uuid' }, status: 400, code: 'validation_failed' },
  { name: 'missing-row', body: { columnId: known.text, value: 1 }, status: 400, code: 'validation_failed' },
  { name: 'unknown-list', list: unknownId, status: 404, code: 'list_not_found' },
  { name: 'unknown-row', body: { ...right, rowId: unknownId }, status: 404, code: 'row_not_found' },
  { name: 'unknown-column', body: { ...right, columnId: unknownId }, status: 404, code: 'column_not_found' },
];

/** Specmatic's own form of examples, by file name: every success that the spec shows, and those refusals. */
export function specmaticExamples(document: Document, token: string): Map<string, Example> {
  const examples = new Map<string, Example>();
  for (const { path, method, operation } of operationsOf(document)) {
    const status = successOf(operation);
    const { example, examples: several } = operation.requestBody?.content?.['application/json'] ?? {};
    const bodies = several ? Object.entries(several) : [['', { value: example }] as const];
    for (const [name, { value }] of bodies) {
      // Specmatic takes a null for a change of the contract wherever any value may stand
      if (name === 'cleared') continue;
      examples.set(`${operation.operationId}${name}.json`, {
        'http-request': {
          method: method.toUpperCase(),
          path: path.replace('{id}', known.list).replace('{colId}', known.dynamic),
          headers: { Authorization: `Bearer ${token}`, ...(value === undefined ? {} : json) },
          ...(value === undefined ? {} : { body: value }),
        },
        'http-response': {
          status: Number(status),
          headers: json,
          body: operation.responses[status]?.content?.['application/json']?.example,
        },
      });
    }
  }
  for (const { name, list = known.list, body = right, token: sent = token, status, code } of refused)
    examples.set(`${name}.json`, {
      'http-request': {
        method: 'PUT',
        path: `/api/lists/${list}/cells`,
        headers: { Authorization: `Bearer ${sent}`, ...json },
        body,
      },
      'http-response': { status, headers: json, body: refusal(code) },
    });
  return examples;
}
