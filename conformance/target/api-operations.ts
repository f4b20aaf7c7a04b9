import type { ColumnType } from '../../generated/patterns.ts';
import { isRecord } from '../cells/seen-cell.ts';
import { SetUpError } from '../errors.ts';
import type { Caller, Hooks } from './hooks.ts';
import { idFrom, listName, type Send } from './set-up.ts';

let personsMade = 0;

/** The API's own set-up operations in the form of hooks: what a target module leaves out is done by these. */
export function apiOperations(send: Send): Required<Pick<Hooks, 'createList' | 'addColumn' | 'addRow'>> {
  return {
    async createList({ caller }) {
      const request = { operation: 'createList', method: 'POST', path: '/api/lists', as: caller } as const;
      return { listId: await idFrom(send, { ...request, json: { name: listName } }, 'sheet') };
    },
    async addColumn({ caller, listId, ...column }) {
      const path = `/api/lists/${listId}/columns` as const;
      const json = columnRequest(column);
      const request = { operation: 'addListColumn', method: 'POST', path, as: caller, json } as const;
      return { columnId: await idFrom(send, request, 'column') };
    },
    async addRow({ caller, listId }) {
      personsMade += 1;
      const path = `/api/lists/${listId}/rows`;
      const json = { firstName: 'Check', lastName: `Row ${personsMade}` };
      return {
        rowId: await idFrom(
          send,
          { operation: 'createListRow', method: 'POST', path, as: caller, json },
          'row',
        ),
      };
    },
  };
}

/** The columns of a new list: those that it was born with carry the key of a built-in. */
export function builtInColumns(send: Send): (list: { caller: Caller; listId: string }) => Promise<string[]> {
  return async ({ caller, listId }) => {
    const path = `/api/lists/${listId}/columns`;
    const { json } = await send({ operation: 'listListColumns', method: 'GET', path, as: caller });
    const columns = isRecord(json) && Array.isArray(json.columns) ? json.columns.filter(isRecord) : [];
    return columns.flatMap(({ id, builtInKey }) =>
      typeof id === 'string' && typeof builtInKey === 'string' ? [id] : [],
    );
  };
}

/** Of these types a column is filled by reasoning, of the others from the web: both kinds are to be seen. */
const reasonedTypes: readonly ColumnType[] = ['number', 'boolean', 'enum', 'multiselect'];

type Column = Pick<Parameters<NonNullable<Hooks['addColumn']>>[0], 'type' | 'dynamic' | 'options'>;

function columnRequest({ type, dynamic, options }: Column): Record<string, unknown> {
  return {
    name: `${dynamic ? 'dynamic ' : ''}${type}`,
    schema: { type, ...(options && { options }) },
    ...(dynamic
      ? {
          isDynamic: true,
          prompt: `Find the ${type} of this person.`,
          dataSource: reasonedTypes.includes(type) ? 'reasoning' : 'web',
        }
      : {}),
  };
}

/** Sends `generateListColumn`; its failure is the set-up's. */
export async function generateByApi(
  send: Send,
  caller: Caller,
  { listId, columnId, rowIds }: { listId: string; columnId: string; rowIds: string[] },
): Promise<void> {
  const path = `/api/lists/${listId}/columns/${columnId}/generate`;
  const answer = await send({
    operation: 'generateListColumn',
    method: 'POST',
    path,
    as: caller,
    json: { rowIds },
  });
  if (answer.status < 200 || answer.status > 299) {
    throw new SetUpError('set-up-failed', `POST ${path}`, `answered ${answer.status}`);
  }
}
