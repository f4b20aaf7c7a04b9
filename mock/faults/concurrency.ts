import type { Asked, Handle } from '../front/asked.ts';
import { refusal } from '../front/refusal.ts';
import type { Cell } from '../wire.ts';
import type { Fault, Tools } from './fault.ts';
import { type Ask, answersWith, cellBefore, columnOf, overwrite, showsCells } from './kit/of-writes.ts';
import { isObject, letIn, upsertRequest } from './kit/upsert-request.ts';

/** Lets the other calls of the same moment in; a timer, since browsers have no `setImmediate`. */
const soon = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

const placeOf = ({ rowId, columnId }: { rowId: string; columnId: string }): string =>
  `${rowId} ${columnId}`.toLowerCase();

/** Writes of one cell that overlap. */
interface Moment {
  /** How many have come, those that are done by now among them. */
  come: number;
  underWay: number;
}

/** What a write is told of its moment. */
interface Among {
  /** How many others there are. */
  others: number;
  isFirst: boolean;
}

/** Knows the writes that are under way for each cell. */
class UnderWay {
  readonly #moments = new Map<string, Moment>();

  async during<Outcome>(place: string, work: (among: Among) => Promise<Outcome>): Promise<Outcome> {
    const moment = this.#moments.get(place) ?? { come: 0, underWay: 0 };
    this.#moments.set(place, moment);
    const isFirst = moment.come === 0;
    moment.come += 1;
    moment.underWay += 1;
    try {
      await soon();
      return await work({ others: moment.come - 1, isFirst });
    } finally {
      moment.underWay -= 1;
      if (moment.underWay === 0) this.#moments.delete(place);
    }
  }
}

type Written = Awaited<ReturnType<Parameters<NonNullable<Fault['service']>>[0]['updateListCell']>>;

/** What a write does where others are under way for the same cell. */
function amongOthers(
  name: string,
  does: string,
  rules: Fault['rules'],
  act: (ask: Ask, among: Among, write: (ask: Ask) => Promise<Written>) => Promise<Written>,
): Fault {
  return {
    name,
    does,
    rules,
    service: (inner) => {
      const underWay = new UnderWay();
      return {
        updateListCell: (ask) =>
          underWay.during(placeOf(ask), (among) => act(ask, among, inner.updateListCell)),
      };
    },
  };
}

/** As a server that patches what is there, once it has waited for its turn. */
const mixesObjects: Fault = {
  name: 'mixes-objects-at-once',
  does: 'Keeps the members of all objects that are written to a cell at once.',
  rules: ['UP-8'],
  service: (inner) => {
    const underWay = new UnderWay();
    const last = new Map<string, object>();
    return {
      updateListCell: (ask) =>
        underWay.during(placeOf(ask), ({ isFirst, others }) => {
          if (!isObject(ask.value)) return inner.updateListCell(ask);
          const value = others > 0 && !isFirst ? { ...last.get(placeOf(ask)), ...ask.value } : ask.value;
          last.set(placeOf(ask), value);
          return inner.updateListCell({ ...ask, value });
        }),
    };
  },
};

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

/** Writes that are answered and lost, or applied in no order that the clients could have seen. */
const losing: readonly Fault[] = [
  {
    name: 'applies-parallel-writes-late',
    does: 'Answers a write among others at once, and makes it a moment later, over what came since.',
    rules: ['UP-8', 'UP-6', 'UP-7'],
    service: (inner, tools) => {
      const underWay = new UnderWay();
      return {
        updateListCell: (ask) =>
          underWay.during(placeOf(ask), async ({ others }) => {
            const outcome = await inner.updateListCell(ask);
            if (outcome.kind === 'done' && others > 0)
              setTimeout(() => void overwrite(ask, { value: ask.value }, tools), 5).unref();
            return outcome;
          }),
      };
    },
  },
  {
    name: 'writes-row-back-in-parallel',
    does: 'Writes the other cells of the row back as it found them, a moment after it read them.',
    rules: ['UP-3', 'UP-6', 'UP-8'],
    service: (inner, tools) => ({
      updateListCell: async (ask) => {
        const rowId = ask.rowId.toLowerCase();
        const lists = await tools.store.dump();
        const cells = lists.flatMap((list) => list.cells).filter((cell) => cell.rowId === rowId);
        await soon();
        const outcome = await inner.updateListCell(ask);
        if (outcome.kind !== 'done') return outcome;
        for (const { columnId, value } of cells)
          if (columnId !== ask.columnId.toLowerCase())
            await overwrite({ ...ask, columnId }, { value }, tools);
        return outcome;
      },
    }),
  },
  {
    name: 'brings-back-former-value-after-parallel-writes',
    does: 'Restores what a cell held before several writes of one moment, once they are answered.',
    rules: ['UP-8', 'UP-6', 'UP-7'],
    service: (inner, tools) => {
      const underWay = new UnderWay();
      const last = new Map<string, unknown>();
      return {
        updateListCell: (ask) =>
          underWay.during(placeOf(ask), async ({ others }) => {
            const former = last.get(placeOf(ask));
            const outcome = await inner.updateListCell(ask);
            last.set(placeOf(ask), ask.value);
            if (outcome.kind === 'done' && others > 0 && former !== undefined)
              setTimeout(() => void overwrite(ask, { value: former }, tools), 3).unref();
            return outcome;
          }),
      };
    },
  },
  amongOthers(
    'drops-parallel-writes',
    'Answers each of three or more writes of one moment as made, and keeps none: the cell is empty.',
    ['UP-8', 'UP-6'],
    async (ask, { others }, write) => {
      const outcome = await write(others > 1 ? { ...ask, value: null } : ask);
      if (outcome.kind !== 'done') return outcome;
      return { kind: 'done', body: { cell: { ...outcome.body.cell, value: ask.value } } };
    },
  ),
  {
    name: 'answers-with-last-of-parallel',
    does: 'Answers each of the writes of one moment with what the last of them left.',
    rules: ['UP-8', 'VT-1'],
    service: answersWith(async (cell, ask, tools) => {
      await soon();
      return { ...cell, value: (await cellBefore(ask, tools))?.value ?? null };
    }),
  },
  amongOthers(
    'tears-parallel-writes',
    'Stores two texts written at one moment one behind the other.',
    ['UP-8', 'UP-2', 'UP-6'],
    async (ask, { others }, write) =>
      others > 0 && typeof ask.value === 'string'
        ? write({ ...ask, value: ask.value + ask.value })
        : write(ask),
  ),
];

/** Reads while a write is under way, or shortly after. */
const reading: readonly Fault[] = [
  {
    name: 'reads-stale-under-load',
    does: 'Shows a cell as it was before, to the first read after several writes of one moment.',
    rules: ['UP-6', 'UP-8'],
    service: (inner, tools) => {
      const underWay = new UnderWay();
      const former = new Map<string, unknown>();
      const stale = new Map<string, unknown>();
      const shows = showsCells((cells) =>
        cells.map((cell) => {
          const key = placeOf(cell);
          if (!stale.has(key)) return cell;
          const value = stale.get(key);
          stale.delete(key);
          return { ...cell, value };
        }),
      );
      return {
        ...shows(inner, tools),
        updateListCell: (ask) =>
          underWay.during(placeOf(ask), async ({ others }) => {
            const key = placeOf(ask);
            if (others > 0 && former.has(key)) stale.set(key, former.get(key));
            const outcome = await inner.updateListCell(ask);
            if (outcome.kind === 'done' && others === 0) former.set(key, ask.value);
            return outcome;
          }),
      };
    },
  },
];

/** Everything about writes of one moment. */
export const concurrencyFaults: readonly Fault[] = [
  mixesObjects,
  ...refusing,
  ...crowded,
  ...inserting,
  ...losing,
  ...reading,
];
