import type { Asked, Handle } from '../front/asked.ts';
import { refusal } from '../front/refusal.ts';
import type { Cell } from '../wire.ts';
import type { Fault, Tools } from './fault.ts';
import { type Ask, answersWith, columnOf, showsCells } from './kit/of-writes.ts';
import { placeOf } from './kit/place-of.ts';
import { soon, UnderWay } from './kit/under-way.ts';
import { letIn, upsertRequest } from './kit/upsert-request.ts';

/** Refusals that only load brings about. */
const refusing: readonly Fault[] = [409, 500, 503].map((status) => ({
  name: `answers-${status}-to-parallel-writes`,
  does: `Answers ${status} to a write while another one of the same cell is under way.`,
  rules: status === 409 ? ['UP-7'] : ['UP-7', 'SAFE-1'],
  front: (next) => {
    const underWay = new UnderWay();
    return (asked) => {
      const { members } = upsertRequest(asked) ?? {};
      if (!members) return next(asked);
      const place = placeOf({ rowId: String(members.rowId), columnId: String(members.columnId) });
      return underWay.during(place, async ({ isFirst }) =>
        !isFirst ? refusal(status, 'conflict', 'Another write of this cell is under way') : next(asked),
      );
    };
  },
}));

/** How many calls a server takes at once before it runs out of something. */
const room = 12;

/** What a server does to a call that finds no room. */
function beyondRoom(
  name: string,
  does: string,
  rules: Fault['rules'],
  act: (asked: Asked, next: Handle, tools: Tools) => ReturnType<Handle>,
): Fault {
  return {
    name,
    does,
    rules,
    front: (next, tools) => {
      let underWay = 0;
      return async (asked) => {
        if (upsertRequest(asked) === null) return next(asked);
        underWay += 1;
        try {
          await soon();
          return await (underWay > room ? act(asked, next, tools) : next(asked));
        } finally {
          underWay -= 1;
        }
      };
    },
  };
}

const crowded: readonly Fault[] = [
  beyondRoom(
    'answers-500-beyond-twelve-writes',
    'Answers 500 to a write while more than twelve are under way.',
    ['UP-7', 'SAFE-1'],
    async () => refusal(500, 'internal_error', 'No connection is left'),
  ),
  beyondRoom(
    'trusts-all-beyond-twelve-writes',
    'Serves a write with any token while more than twelve are under way.',
    ['AUTH-3'],
    (asked, next, tools) => next(letIn(asked, tools)),
  ),
];

/** Two inserts of one moment both insert. */
function insertsTwice(isSo: (ask: Ask, tools: Tools) => Promise<boolean>): NonNullable<Fault['service']> {
  return (inner, tools) => {
    const underWay = new UnderWay();
    const twins = new Map<string, Cell[]>();
    const shows = showsCells((cells) => cells.flatMap((cell) => [cell, ...(twins.get(cell.id) ?? [])]));
    return {
      ...shows(inner, tools),
      updateListCell: (ask) =>
        underWay.during(placeOf(ask), async ({ others }) => {
          const outcome = await inner.updateListCell(ask);
          const { cell } = outcome.kind === 'done' ? outcome.body : {};
          if (!cell || others === 0 || cell.created_at !== cell.updated_at) return outcome;
          if (!(await isSo(ask, tools))) return outcome;
          const id = tools.newId();
          const { column_id: columnId, row_id: rowId, value, status, reasoning, error } = cell;
          const times = { createdAt: cell.created_at, updatedAt: cell.updated_at };
          const twin = { id, columnId, rowId, value, status, reasoning, error, ...times };
          twins.set(cell.id, [...(twins.get(cell.id) ?? []), twin]);
          return { kind: 'done', body: { cell: { ...cell, id } } };
        }),
    };
  };
}

const inserting: readonly Fault[] = [
  {
    name: 'inserts-twice-in-parallel',
    does: 'Inserts a cell for each of the first writes of one moment, and shows them all.',
    rules: ['UP-7', 'UP-2'],
    service: insertsTwice(async () => true),
  },
  {
    name: 'inserts-twice-in-parallel-in-boolean-column',
    does: 'Inserts a cell for each of the first writes of one moment into a boolean column, and shows them all.',
    rules: ['UP-7', 'UP-2'],
    service: insertsTwice(async (ask, tools) => (await columnOf(ask, tools))?.schema.type === 'boolean'),
  },
  {
    name: 'inserts-twice-in-parallel-in-upper-case',
    does: 'Inserts a cell of its own for a first write with ids in upper case that meets others, and shows them all.',
    rules: ['UP-7', 'UP-2', 'UUID-6'],
    service: insertsTwice(async ({ rowId }) => rowId !== rowId.toLowerCase()),
  },
  {
    name: 'answers-own-id-to-parallel-writes',
    does: 'Answers each of several writes of one moment with an id of its own, and keeps one cell.',
    rules: ['UP-7'],
    service: (inner, tools) => {
      const underWay = new UnderWay();
      const answers = answersWith((cell) => ({ ...cell, id: tools.newId() }))(inner, tools).updateListCell;
      return {
        updateListCell: (ask) =>
          underWay.during(placeOf(ask), ({ others }) =>
            others > 0 && answers ? answers(ask) : inner.updateListCell(ask),
          ),
      };
    },
  },
];

/** Refusals and cells too many, where writes come at once. */
export const concurrencyFaults: readonly Fault[] = [...refusing, ...crowded, ...inserting];
