import type { Fault } from './fault.ts';
import { at, changes, operationOf } from './kit/of-answers.ts';
import { isObject } from './kit/upsert-request.ts';

/** Answers that are made in a way of their own, where there is nothing to show or nothing new. */
export const uncommonAnswerFaults: readonly Fault[] = [
  showsNoRowsAsNull('shows-no-rows-as-null', 'listListRows', 'the page is empty'),
  showsNoRowsAsNull('shows-no-rows-of-list-as-null', 'getList', 'the list has none'),
  {
    name: 'calls-empty-pages-text',
    does: 'Sends an empty page of listListRows as text/plain.',
    rules: ['SHAPE-2'],
    front: changes('successes', 'listListRows', (answer) =>
      isEmptyPage(answer.body)
        ? { ...answer, headers: { ...answer.headers, 'content-type': 'text/plain' } }
        : answer,
    ),
  },
  {
    name: 'shows-phone-columns-as-strings',
    does: 'Shows the type of phone columns as "string" in listListColumns.',
    rules: ['SHAPE-1'],
    front: changes('successes', 'listListColumns', (answer) => ({
      ...answer,
      body: at(answer.body, ['columns', '*', 'schema'], (schema) =>
        schema.type === 'phone' ? { ...schema, type: 'string' } : schema,
      ),
    })),
  },
  {
    name: 'shows-dynamic-columns-of-another-source',
    does: 'Shows the source of dynamic columns as "ai" in listListColumns.',
    rules: ['SHAPE-1'],
    front: changes('successes', 'listListColumns', (answer) => ({
      ...answer,
      body: at(answer.body, ['columns', '*'], (column) =>
        column.source === 'profile' ? column : { ...column, source: 'ai' },
      ),
    })),
  },
  {
    name: 'answers-204-to-merged-rows',
    does: 'Answers 204 to a row for a person who has one.',
    rules: ['SHAPE-1'],
    front: (next) => {
      const known = new Set<unknown>();
      return async (asked) => {
        const answer = await next(asked);
        const row =
          operationOf(asked) === 'createListRow' && isObject(answer.body) ? answer.body.row : undefined;
        if (!isObject(row)) return answer;
        const isMerged = known.has(row.id);
        known.add(row.id);
        return isMerged ? { ...answer, status: 204, body: undefined } : answer;
      };
    },
  },
];

function isEmptyPage(body: unknown): body is Record<string, unknown> {
  return isObject(body) && Array.isArray(body.rows) && body.rows.length === 0;
}

function showsNoRowsAsNull(name: string, reader: 'getList' | 'listListRows', where: string): Fault {
  return {
    name,
    does: `Answers ${reader} with rows null where ${where}.`,
    rules: ['SHAPE-1'],
    front: changes('successes', reader, ({ body, ...answer }) => ({
      ...answer,
      body: isEmptyPage(body) ? { ...body, rows: null } : body,
    })),
  };
}
