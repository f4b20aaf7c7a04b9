import type { Cell } from '../wire.ts';
import type { Fault } from './fault.ts';
import { pretended, showsCells, thenDoes } from './kit/of-writes.ts';
import { type Read, reads, shownBy } from './kit/reads.ts';

const placeOf = (cell: { rowId: string; columnId: string }): string => `${cell.rowId} ${cell.columnId}`;

/** Shows a cell as it was the first time it was shown, until something lets go of it. */
function remembers(
  read: Read,
  forgets: (shown: number) => boolean,
  isKept: (cell: Cell) => boolean = () => true,
): NonNullable<Fault['service']> {
  return (inner, tools) => {
    const memory = new Map<string, { cell: Cell; shown: number }>();
    return showsCells(
      (cells) =>
        cells.map((cell) => {
          const known = memory.get(placeOf(cell));
          if (known === undefined || forgets(known.shown)) {
            if (isKept(cell)) memory.set(placeOf(cell), { cell, shown: 1 });
            return cell;
          }
          known.shown += 1;
          return known.cell;
        }),
      [read],
    )(inner, tools);
  };
}

const perCell = reads.flatMap((read): Fault[] => [
  {
    name: `caches-cells-for-ever-in-${shownBy[read]}`,
    does: `Shows every cell in ${read} as it was the first time.`,
    rules: ['UP-6', 'UP-8'],
    service: remembers(read, () => false),
  },
  ...[1, 2, 3].map(
    (times): Fault => ({
      name: `caches-cells-for-${times + 1}-reads-in-${shownBy[read]}`,
      does: `Shows a cell in ${read} as it was ${times === 1 ? 'once' : `${times} times`} more, and then reads it anew.`,
      rules: ['UP-6', 'UP-8'],
      service: remembers(read, (shown) => shown > times),
    }),
  ),
]);

const rulesOfKnown = { list: ['NF-6'], row: ['NF-4'], column: ['NF-5'] } as const satisfies Record<
  string,
  Fault['rules']
>;

/** Looks things up once, and then by their id alone. */
const knownIds = (['list', 'row', 'column'] as const).map(
  (thing): Fault => ({
    name: `remembers-found-${thing}`,
    does: `Takes a ${thing} that it has found once for known, ${thing === 'list' ? 'whoever asks' : 'in whatever list'}.`,
    rules: rulesOfKnown[thing],
    service: (inner, tools) => {
      const found = new Set<string>();
      return {
        updateListCell: async (ask) => {
          const id = ask[`${thing}Id`].toLowerCase();
          const outcome = await inner.updateListCell(ask);
          if (outcome.kind === 'done') found.add(id);
          return outcome.kind === `${thing}-not-found` && found.has(id) ? pretended(ask, tools) : outcome;
        },
      };
    },
  }),
);

/** Writes that a reader shows too late: one write behind, or a new cell only with the next write. */
const behind = reads.flatMap((read): Fault[] => [
  {
    name: `is-one-write-behind-in-${shownBy[read]}`,
    does: `Shows in ${read} what a cell held before the latest write.`,
    rules: ['UP-6', 'UP-8'],
    service: (inner, tools) => {
      const former = new Map<string, Cell>();
      const current = new Map<string, Cell>();
      const notes = thenDoes((written) => {
        const { id, column_id: columnId, row_id: rowId, value, status, reasoning, error } = written;
        const times = { createdAt: written.created_at, updatedAt: written.updated_at };
        const cell = { id, columnId, rowId, value, status, reasoning, error, ...times };
        const before = current.get(placeOf(cell));
        if (before !== undefined) former.set(placeOf(cell), before);
        current.set(placeOf(cell), cell);
      });
      const shows = showsCells((cells) => cells.map((cell) => former.get(placeOf(cell)) ?? cell), [read]);
      return { ...notes(inner, tools), ...shows(inner, tools) };
    },
  },
  {
    name: `hides-new-cells-in-${shownBy[read]}`,
    does: `Shows a cell in ${read} only after its second write.`,
    rules: ['UP-6', 'UP-1'],
    service: (inner, tools) => {
      const writes = new Map<string, number>();
      const notes = thenDoes((cell) => void writes.set(cell.id, (writes.get(cell.id) ?? 0) + 1));
      const shows = showsCells((cells) => cells.filter(({ id }) => writes.get(id) !== 1), [read]);
      return { ...notes(inner, tools), ...shows(inner, tools) };
    },
  },
]);

/** Everything about reads that show something else than what is kept. */
export const cachingFaults: readonly Fault[] = [...perCell, ...knownIds, ...behind];
