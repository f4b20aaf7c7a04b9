import type { operations } from '../../generated/types.ts';
import type { OperationId } from '../../generated/validators.js';
import type { Operations, Outcome } from '../service/service.ts';
import type { Answer } from './asked.ts';
import { failureAnswer } from './refusal.ts';
import type { Routed } from './routed.ts';

/** What the spec says the JSON body of an operation is. */
type BodyOf<Id extends OperationId> = operations[Id] extends { requestBody?: infer Body }
  ? NonNullable<Body> extends { content: { 'application/json': infer Json } }
    ? Json
    : never
  : never;

type Call = (input: Routed, service: Operations, caller: string) => Promise<Outcome<unknown>>;

/** From a valid request to the service's function. Here alone the wire's names meet the service's. */
const calls: Record<OperationId, { status: number; call: Call }> = {
  updateListCell: {
    status: 200,
    call: (input, service, caller) => {
      const { rowId, columnId, value = null } = bodyOf<'updateListCell'>(input);
      return service.updateListCell({ caller, listId: param(input, 'id'), rowId, columnId, value });
    },
  },
  getList: {
    status: 200,
    call: (input, service, caller) => service.getList({ caller, listId: param(input, 'id') }),
  },
  listListColumns: {
    status: 200,
    call: (input, service, caller) => service.listListColumns({ caller, listId: param(input, 'id') }),
  },
  listListRows: {
    status: 200,
    call: (input, service, caller) => {
      const page = { limit: numberIn(input, 'limit', 100), offset: numberIn(input, 'offset', 0) };
      return service.listListRows({ caller, listId: param(input, 'id'), ...page });
    },
  },
  listLists: {
    status: 200,
    call: (_input, service, caller) => service.listLists({ caller }),
  },
  createList: {
    status: 201,
    call: (input, service, caller) => {
      const body = input.body ? bodyOf<'createList'>(input) : {};
      return service.createList({ caller, name: body.name ?? null });
    },
  },
  addListColumn: {
    status: 201,
    call: (input, service, caller) =>
      service.addListColumn({ caller, listId: param(input, 'id'), column: bodyOf<'addListColumn'>(input) }),
  },
  createListRow: {
    status: 201,
    call: (input, service, caller) =>
      service.createListRow({ caller, listId: param(input, 'id'), person: bodyOf<'createListRow'>(input) }),
  },
  generateListColumn: {
    status: 200,
    call: (input, service, caller) => {
      const { rowIds } = bodyOf<'generateListColumn'>(input);
      const place = { listId: param(input, 'id'), columnId: param(input, 'colId') };
      return service.generateListColumn({ caller, ...place, rowIds });
    },
  },
};

/** Does what a valid request asks for. */
export async function dispatch(operationId: OperationId, input: Routed, caller: string): Promise<Answer> {
  const { status, call } = calls[operationId];
  const outcome = await call(input, input.service, caller);
  if (outcome.kind !== 'done') return failureAnswer(outcome);
  const { body, did = '' } = outcome;
  return { status, headers: {}, body, did };
}

/** The validators have judged the body by this very schema. */
function bodyOf<Id extends OperationId>(input: Routed): BodyOf<Id> {
  return input.body as BodyOf<Id>;
}

function param(input: Routed, name: string): string {
  return input.params[name] ?? '';
}

/** The validators have let numbers pass alone; an empty parameter counts as absent. */
function numberIn(input: Routed, name: string, absent: number): number {
  const given = input.url.query[name];
  return given === undefined || given === '' ? absent : Number(given);
}
