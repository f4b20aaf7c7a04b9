import type { Fault } from './fault.ts';
import { answersWith, cellBefore, overwrite, showsCells } from './kit/of-writes.ts';
import { placeOf } from './kit/place-of.ts';
import { amongOthers, soon, UnderWay } from './kit/under-way.ts';
import { isObject } from './kit/upsert-request.ts';

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

/** What is lost, mixed or shown late where writes come at once. */
export const lostUpdateFaults: readonly Fault[] = [mixesObjects, ...losing, ...reading];
