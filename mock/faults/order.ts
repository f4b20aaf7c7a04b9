import { uuid } from '../../generated/patterns.ts';
import type { RuleId } from '../../generated/rules.ts';
import type { Answer, Asked } from '../front/asked.ts';
import { failureAnswer, refusal, unauthorized } from '../front/refusal.ts';
import type { Fault, Tools } from './fault.ts';
import { answersItself } from './kit/of-upserts.ts';
import { nobody } from './kit/places.ts';
import { letIn, type UpsertRequest, withListId } from './kit/upsert-request.ts';

/** The checks that an upsert has to pass, in the right order. */
const stages = ['auth', 'path', 'body', 'list', 'row', 'column'] as const;
type Stage = (typeof stages)[number];

/** Which rule says that the first stage comes before the second; the path and the body may be tried in any order. */
function ruleOfOrder(before: Stage, after: Stage): RuleId | null {
  if (before === 'auth') return 'AUTH-4';
  if (before === 'path' || before === 'body') return after === 'body' ? null : 'BODY-5';
  return before === 'list' ? 'NF-1' : 'NF-2';
}

/** The rules that an order of checks breaks. */
function rulesBroken(order: readonly Stage[]): RuleId[] {
  const broken = stages.flatMap((before, place) =>
    stages
      .slice(place + 1)
      .map((after) => (order.indexOf(after) < order.indexOf(before) ? ruleOfOrder(before, after) : null)),
  );
  return [...new Set([...broken, ...lookedUp(order)])].filter((rule) => rule !== null);
}

/** What is looked up before it is validated is not found, malformed as it is. */
function lookedUp(order: readonly Stage[]): RuleId[] {
  const before = (first: Stage, second: Stage): boolean => order.indexOf(first) < order.indexOf(second);
  return [
    ...(before('list', 'path') ? (['UUID-1'] as const) : []),
    ...(before('row', 'body') ? (['UUID-2', 'BODY-1', 'BODY-2'] as const) : []),
    ...(before('column', 'body') ? (['UUID-3', 'BODY-1', 'BODY-2'] as const) : []),
  ];
}

/** Every order that comes of moving one check to another place, as far as a rule forbids it. */
export const orderFaults: readonly Fault[] = stages.flatMap((moved) =>
  stages.flatMap((_, place) => {
    const order = [...stages.filter((stage) => stage !== moved)];
    order.splice(place, 0, moved);
    return outOfOrder(moved, place, order);
  }),
);

function outOfOrder(moved: Stage, place: number, order: readonly Stage[]): Fault[] {
  const [main, ...others] = rulesBroken(order);
  const from = stages.indexOf(moved);
  // Swapping neighbours is one order, whichever of the two is said to have moved.
  if (main === undefined || place === from + 1) return [];
  return [
    {
      name: `checks-${moved}-${place < from ? 'before' : 'after'}-${place < from ? order[place + 1] : order[place - 1]}`,
      does: `Checks in the order ${order.join(', ')}.`,
      rules: [main, ...others],
      front: answersItself((request, asked, tools) => firstFailing(order, request, asked, tools)),
    },
  ];
}

/** Null where the call passes every check. */
async function firstFailing(order: readonly Stage[], request: UpsertRequest, asked: Asked, tools: Tools) {
  if ((await tools.judge(asked)).status === 200) return null;
  for (const stage of order) {
    const answer = await checks[stage](request, asked, tools);
    if (answer !== null) return answer;
  }
  return null;
}

type Check = (request: UpsertRequest, asked: Asked, tools: Tools) => Promise<Answer | null>;

/** Each check by itself, for a call that may fail others as well. */
const checks: Record<Stage, Check> = {
  auth: async (_request, asked, { judge }) => ((await judge(asked)).status === 401 ? unauthorized : null),
  path: async ({ listId }) => (uuid.test(listId) ? null : malformedPath),
  body: async (_request, asked, tools) => {
    const answer = await tools.judge(letIn(withListId(asked, nobody), tools));
    return answer.status === 404 ? null : answer;
  },
  list: async ({ listId }, asked, tools) => {
    const owner = await tools.store.ownerOf(listId.toLowerCase());
    return owner !== null && owner === callerOf(asked, tools)
      ? null
      : failureAnswer({ kind: 'list-not-found' });
  },
  row: async (request, _asked, tools) =>
    (await has('rows', request, tools)) ? null : failureAnswer({ kind: 'row-not-found' }),
  column: async (request, _asked, tools) =>
    (await has('columns', request, tools)) ? null : failureAnswer({ kind: 'column-not-found' }),
};

const malformedPath = refusal(400, 'validation_failed', 'path.id must match the Uuid pattern');

/** A call that is not authenticated is looked up as the first caller's. */
function callerOf(asked: Asked, { tokens }: Tools): string | undefined {
  const [first] = tokens.values();
  return tokens.get(asked.headers.authorization?.slice('Bearer '.length).trim() ?? '') ?? first;
}

/** Whether the list has the row or column; where there is no such list, whether any has. */
async function has(
  what: 'rows' | 'columns',
  { listId, members }: UpsertRequest,
  { store }: Tools,
): Promise<boolean> {
  const wanted = textOf(what === 'rows' ? members?.rowId : members?.columnId).toLowerCase();
  const lists = await store.dump();
  const own = lists.filter(({ list }) => list.id === listId.toLowerCase());
  return (own.length > 0 ? own : lists).some(({ rows, columns }) =>
    what === 'rows' ? rows.some(({ row }) => row.id === wanted) : columns.some(({ id }) => id === wanted),
  );
}

function textOf(id: unknown): string {
  return typeof id === 'string' ? id : '';
}
