import type { RuleId } from '../../generated/rules.ts';
import { refusal } from '../front/refusal.ts';
import { cellScope } from '../service/scope.ts';
import type { Service } from '../service/service.ts';
import type { CellRecord } from '../store/records.ts';
import type { Fault, Tools } from './fault.ts';
import { jsonIn } from './kit/json-in.ts';
import { answersItself } from './kit/of-upserts.ts';
import { listOf, overwrite } from './kit/of-writes.ts';
import { isJson, isObject, withListId, withMembers } from './kit/upsert-request.ts';

const refusals: readonly { status: number; why: string; rule: RuleId }[] = [
  { status: 401, why: 'for its credentials', rule: 'AUTH-5' },
  { status: 400, why: 'as malformed', rule: 'BODY-6' },
  { status: 404, why: 'for something unknown', rule: 'NF-7' },
];

/** Ends the enrichment of a cell, with nothing for its result. */
async function endEnrichment(rowId: unknown, columnId: unknown, { store, clock }: Tools): Promise<void> {
  for (const { list, cells } of await store.dump()) {
    const cell = cells.find((one) => one.rowId === rowId && one.columnId === columnId);
    if (cell?.enrichment == null) continue;
    const { id, updatedAt } = cell;
    const ended = { id, value: null, status: 'completed', reasoning: null, error: null } as const;
    const scope = cellScope({
      caller: list.owner,
      listId: list.id,
      rowId: cell.rowId,
      columnId: cell.columnId,
    });
    await store.putCell(scope, { now: clock.now(), at: updatedAt, ...ended });
  }
}

/** For each refusal, a fault that does something to the cell that the refused call names. */
function despite(
  name: string,
  what: string,
  act: (rowId: unknown, columnId: unknown, tools: Tools) => Promise<void>,
): Fault[] {
  return refusals.map(({ status, why, rule }) => ({
    name: `${name}-despite-${status}`,
    does: `Refuses a write ${why}, and ${what} of the cell that it names.`,
    rules: [rule],
    front: answersItself(async ({ members }, asked, tools) => {
      const answer = await tools.judge(asked);
      if (answer.status === status) await act(members?.rowId, members?.columnId, tools);
      return null;
    }),
  }));
}

const endsEnrichment = despite('ends-enrichment', 'ends the enrichment', endEnrichment);

const clearsReasons = despite('clears-reasons', 'clears the reasoning and the error', clearReasons);

async function clearReasons(rowId: unknown, columnId: unknown, tools: Tools): Promise<void> {
  for (const { list, cells } of await tools.store.dump()) {
    const cell = cells.find((one) => one.rowId === rowId && one.columnId === columnId);
    if (!cell || cell.enrichment !== null) continue;
    const ask = { caller: list.owner, listId: list.id, rowId: cell.rowId, columnId: cell.columnId };
    await overwrite({ ...ask, value: cell.value }, { reasoning: null, error: null }, tools);
  }
}

const refusesMoreMembers: Fault = {
  name: 'refuses-more-members-after-writing',
  does: 'Answers 400 to a body that has more than the three members, and writes its value.',
  rules: ['BODY-6'],
  front: answersItself(async ({ members }, asked, _tools, next) => {
    if (!members || Object.keys(members).every((name) => ['rowId', 'columnId', 'value'].includes(name)))
      return null;
    const answer = await next(asked);
    return answer.status === 200 ? refusal(400, 'validation_failed', 'The body has unknown members') : answer;
  }),
};

const emptiesWithoutValue: Fault = {
  name: 'empties-cell-without-value',
  does: 'Refuses a body without a value, and sets the cell to null.',
  rules: ['BODY-6'],
  front: answersItself(async ({ members }, asked, _tools, next) => {
    if (members === null || 'value' in members) return null;
    const { status } = await next(withMembers(asked, { value: null }));
    return status === 200 ? refusal(400, 'validation_failed', 'The value is missing') : null;
  }),
};

/** A body that is not declared as JSON stays a text. */
function membersOfText(body: unknown): Readonly<Record<string, unknown>> | null {
  const json = typeof body === 'string' ? jsonIn(body) : undefined;
  return isObject(json) ? json : null;
}

const writesTextDespite415: Fault = {
  name: 'writes-text-despite-415',
  does: 'Refuses a body that is not declared as JSON, and makes the write.',
  rules: ['BODY-6'],
  front: answersItself(async (_request, asked, _tools, next) => {
    const members = membersOfText(asked.body);
    if (isJson(asked) || members === null) return null;
    const headers = { ...asked.headers, 'content-type': 'application/json' };
    const { status } = await next({ ...asked, headers, body: members });
    return status === 200 ? refusal(415, 'validation_failed', 'The body is not declared as JSON') : null;
  }),
};

/** A look-up that failed is remembered by the id alone. */
const remembersMissing = (['row', 'column'] as const).map(
  (thing): Fault => ({
    name: `remembers-missing-${thing}`,
    does: `Does not find a ${thing} once more where it was just looked for in another list.`,
    rules: ['UP-1'],
    service: (inner) => {
      const missing = new Map<string, Awaited<ReturnType<Service['updateListCell']>>>();
      return {
        updateListCell: async (ask) => {
          const id = ask[`${thing}Id`].toLowerCase();
          const known = missing.get(id);
          missing.delete(id);
          if (known !== undefined) return known;
          const outcome = await inner.updateListCell(ask);
          if (outcome.kind === `${thing}-not-found`) missing.set(id, outcome);
          return outcome;
        },
      };
    },
  }),
);

/** A call about a row or a column that is wrong ends what is under way in the other one that it names. */
const endsNeighbours = (
  [
    ['rowId', 'column', 'row'],
    ['columnId', 'row', 'column'],
  ] as const
).flatMap(([kept, thing, neighbours]): Fault[] => [
  {
    name: `ends-enrichments-of-${neighbours}-despite-404-${thing}`,
    does: `Answers the 404 of an unknown ${thing}, and has every enrichment of the ${neighbours} fail.`,
    rules: ['NF-7'],
    service: (inner, tools) => ({
      updateListCell: async (ask) => {
        const outcome = await inner.updateListCell(ask);
        if (outcome.kind === `${thing}-not-found`)
          await failEnrichments(ask.listId, (cell) => cell[kept] === ask[kept].toLowerCase(), tools);
        return outcome;
      },
    }),
  },
  {
    name: `ends-enrichments-of-${neighbours}-despite-400-${thing}-id`,
    does: `Refuses a ${thing}Id that is no UUID, and has every enrichment of the ${neighbours} fail.`,
    rules: ['BODY-6'],
    front: answersItself(async ({ listId, members }, asked, tools) => {
      const answer = await tools.judge(asked);
      if (answer.status === 400 && typeof members?.[`${thing}Id`] === 'string')
        await failEnrichments(listId, (cell) => cell[kept] === members[kept], tools);
      return null;
    }),
  },
]);

async function failEnrichments(
  listId: string,
  isMeant: (cell: Pick<CellRecord, 'rowId' | 'columnId'>) => boolean,
  tools: Tools,
): Promise<void> {
  const list = await listOf({ listId }, tools);
  for (const { rowId, columnId, enrichment } of list?.cells ?? []) {
    if (enrichment === null || !isMeant({ rowId, columnId })) continue;
    const ask = { caller: list?.list.owner ?? '', listId, rowId, columnId, value: null };
    await overwrite(ask, { status: 'failed', error: 'cancelled' }, tools);
  }
}

const writesDespiteWhiteSpace: Fault = {
  name: 'writes-despite-400-list-id-in-white-space',
  does: 'Refuses a list id with white space round it, and makes the write.',
  rules: ['BODY-6'],
  front: answersItself(async ({ listId }, asked, tools, next) => {
    if (listId.trim() === listId) return null;
    const answer = await tools.judge(asked);
    if (answer.status === 400) await next(withListId(asked, listId.trim()));
    return answer;
  }),
};

/** What a refused call leaves behind. */
export const refusedFaults: readonly Fault[] = [
  refusesMoreMembers,
  ...endsEnrichment,
  ...endsNeighbours,
  writesDespiteWhiteSpace,
  ...clearsReasons,
  emptiesWithoutValue,
  writesTextDespite415,
  ...remembersMissing,
];
