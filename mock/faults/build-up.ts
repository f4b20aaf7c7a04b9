import { refusal } from '../front/refusal.ts';
import type { Fault } from './fault.ts';
import { type Ask, answersWith, overwrite, thenDoes, writesInstead } from './kit/of-writes.ts';
import { placeOf } from './kit/place-of.ts';
import { upsertRequest } from './kit/upsert-request.ts';

/** Counts the writes of each cell: 1 for its first. */
function counter(): (place: { rowId: unknown; columnId: unknown }) => number {
  const counts = new Map<string, number>();
  return (place) => {
    const count = (counts.get(placeOf(place)) ?? 0) + 1;
    counts.set(placeOf(place), count);
    return count;
  };
}

/** What the second, tenth, hundredth write of a cell does otherwise than the ones before. */
const atWrite = [2, 3, 5, 10, 20, 100].flatMap((nth): Fault[] => [
  {
    name: `drops-write-${nth}`,
    does: `Answers write number ${nth} of a cell rightly, and does not make it.`,
    rules: ['UP-6', 'UP-2', 'VT-1'],
    service: (inner, tools) => {
      const count = counter();
      const values = new Map<string, unknown>();
      const drops = thenDoes(async (_cell, ask) => {
        const isNth = count(ask) === nth;
        if (isNth) await overwrite(ask, { value: values.get(placeOf(ask)) }, tools);
        else values.set(placeOf(ask), ask.value);
      });
      return drops(inner, tools);
    },
  },
  {
    name: `answers-500-to-write-${nth}`,
    does: `Answers 500 to write number ${nth} of a cell.`,
    rules: ['UP-2', 'SAFE-1'],
    front: (next) => {
      const count = counter();
      return async (asked) => {
        const { members } = upsertRequest(asked) ?? {};
        const answer = await next(asked);
        if (!members || answer.status !== 200) return answer;
        const { rowId, columnId } = members;
        return count({ rowId, columnId }) === nth
          ? refusal(500, 'internal_error', 'Something went wrong')
          : answer;
      };
    },
  },
]);

const fromWrite: readonly Fault[] = [
  ...[2, 10].map(
    (nth): Fault => ({
      name: `renews-id-at-write-${nth}`,
      does: `Answers write number ${nth} of a cell with a new id.`,
      rules: ['UP-2', 'UP-5', 'UP-6', 'UP-7', 'UUID-6'],
      service: (inner, tools) => {
        const count = counter();
        return answersWith((cell, ask) => (count(ask) === nth ? { ...cell, id: tools.newId() } : cell))(
          inner,
          tools,
        );
      },
    }),
  ),
  {
    name: 'collects-values',
    does: 'Appends each text to the ones written before.',
    rules: ['UP-2', 'VT-1', 'UP-5'],
    service: (inner, tools) => {
      const collected = new Map<string, string>();
      return writesInstead((ask) => {
        if (typeof ask.value !== 'string') return ask;
        const value = (collected.get(placeOf(ask)) ?? '') + ask.value;
        collected.set(placeOf(ask), value);
        return { ...ask, value };
      })(inner, tools);
    },
  },
  {
    name: 'merges-objects',
    does: 'Merges an object into the one written before, where it should replace it.',
    rules: ['UP-2', 'VT-4', 'VT-3', 'VT-2'],
    service: (inner, tools) => {
      const last = new Map<string, object>();
      return writesInstead((ask) => {
        if (typeof ask.value !== 'object' || ask.value === null || Array.isArray(ask.value)) return ask;
        const value = { ...last.get(placeOf(ask)), ...ask.value };
        last.set(placeOf(ask), value);
        return { ...ask, value };
      })(inner, tools);
    },
  },
  {
    name: 'appends-arrays',
    does: 'Appends an array to the one written before, where it should replace it.',
    rules: ['UP-2', 'VT-4', 'VT-1', 'UP-5'],
    service: (inner, tools) => {
      const last = new Map<string, readonly unknown[]>();
      return writesInstead((ask) => {
        if (!Array.isArray(ask.value)) return ask;
        const value = [...(last.get(placeOf(ask)) ?? []), ...ask.value];
        last.set(placeOf(ask), value);
        return { ...ask, value };
      })(inner, tools);
    },
  },
  {
    name: 'ignores-null-on-update',
    does: 'Leaves the value of a cell that is there when null is written.',
    rules: ['UP-2', 'VT-4', 'VT-2', 'VT-3'],
    service: (inner, tools) => {
      const last = new Map<string, unknown>();
      return writesInstead((ask) => {
        const value = ask.value ?? last.get(placeOf(ask)) ?? null;
        last.set(placeOf(ask), value);
        return { ...ask, value };
      })(inner, tools);
    },
  },
];

/** A store that is a cache: what was written long ago makes room. */
const makesRoom = [300, 1000].map(
  (most): Fault => ({
    name: `keeps-last-${most}-cells`,
    does: `Keeps the values of the ${most} cells that were written last, and clears older ones.`,
    rules: ['UP-3'],
    service: (inner, tools) => {
      const kept = new Map<string, Ask>();
      return thenDoes(async (_cell, ask) => {
        kept.delete(placeOf(ask));
        kept.set(placeOf(ask), ask);
        const [oldest] = kept;
        if (!oldest || kept.size <= most) return;
        const [place, itsWrite] = oldest;
        kept.delete(place);
        await overwrite(itsWrite, { value: null }, tools);
      })(inner, tools);
    },
  }),
);

/** Everything about what builds up over writes. */
export const buildUpFaults: readonly Fault[] = [...atWrite, ...fromWrite, ...makesRoom];
