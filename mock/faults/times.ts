import { rfc3339 } from '../time/clock.ts';
import type { WrittenCell } from '../wire.ts';
import type { Fault } from './fault.ts';
import { answersWith, showsCells } from './kit/of-writes.ts';
import { reads, shownBy } from './kit/reads.ts';

const shifted = (time: string, ms: number): string => rfc3339(Date.parse(time) + ms);
const hour = 3_600_000;

/** The times of the answer and of reads alike. */
function tells(
  change: (cell: Pick<WrittenCell, 'created_at' | 'updated_at'>) => Partial<WrittenCell>,
): NonNullable<Fault['service']> {
  return (inner, tools) => {
    const shows = showsCells((cells) =>
      cells.map((cell) => {
        const changed = change({ created_at: cell.createdAt, updated_at: cell.updatedAt });
        const { created_at: createdAt = cell.createdAt, updated_at: updatedAt = cell.updatedAt } = changed;
        return { ...cell, createdAt, updatedAt };
      }),
    );
    return { ...shows(inner, tools), ...answersWith((cell) => ({ ...cell, ...change(cell) }))(inner, tools) };
  };
}

/** Everything about created_at and updated_at. */
export const timeFaults: readonly Fault[] = [
  {
    name: 'creates-after-updating',
    does: 'Tells of a created_at that is an hour after updated_at.',
    rules: ['UP-4'],
    service: tells(({ updated_at }) => ({ created_at: shifted(updated_at, hour) })),
  },
  {
    name: 'begins-anew-for-ids-in-upper-case',
    does: 'Answers an update whose columnId has letters in upper case with a new created_at.',
    rules: ['UUID-6', 'UP-6'],
    service: answersWith((cell, { columnId }) =>
      columnId === columnId.toLowerCase() ? cell : { ...cell, created_at: cell.updated_at },
    ),
  },
  {
    name: 'swaps-times',
    does: "Answers with created_at and updated_at in each other's place.",
    rules: ['UP-4', 'UP-2', 'UP-5', 'UP-6'],
    service: answersWith(({ created_at, updated_at, ...cell }) => ({
      ...cell,
      created_at: updated_at,
      updated_at: created_at,
    })),
  },
  {
    name: 'takes-updated-at-back',
    does: 'Sets updated_at of each second write ten seconds back.',
    rules: ['UP-4', 'UP-6'],
    service: (inner, tools) => {
      const counts = new Map<string, number>();
      return answersWith((cell) => {
        const count = (counts.get(cell.id) ?? 0) + 1;
        counts.set(cell.id, count);
        return count % 2 === 0 ? { ...cell, updated_at: shifted(cell.updated_at, -10_000) } : cell;
      })(inner, tools);
    },
  },
  {
    name: 'takes-updated-at-back-on-null',
    does: 'Sets updated_at back to created_at where null is written.',
    rules: ['UP-4', 'UP-6'],
    service: answersWith((cell) => (cell.value === null ? { ...cell, updated_at: cell.created_at } : cell)),
  },
  {
    name: 'takes-updated-at-back-over-unfinished',
    does: 'Sets updated_at five hours back where the cell was pending, processing or failed.',
    rules: ['UP-4', 'UP-6'],
    service: answersWith((cell, _ask, _tools, before) =>
      before !== null && before.status !== 'completed'
        ? { ...cell, updated_at: shifted(cell.updated_at, -5 * hour) }
        : cell,
    ),
  },
  {
    name: 'lands-ahead-of-time',
    does: 'Lets enrichments land with the time of a clock that is twenty seconds ahead.',
    rules: ['UP-4'],
    service: showsCells((cells) =>
      cells.map((cell) =>
        cell.reasoning === null ? cell : { ...cell, updatedAt: shifted(cell.updatedAt, 20_000) },
      ),
    ),
  },
  {
    name: 'counts-time-down',
    does: 'Counts updated_at down instead of up, from the first write of a cell on.',
    rules: ['UP-4'],
    service: (inner, tools) => {
      const first = new Map<string, number>();
      const down = (id: string, time: string): string => {
        const at = first.get(id) ?? Date.parse(time);
        first.set(id, at);
        return rfc3339(2 * at - Date.parse(time));
      };
      const shows = showsCells((cells) =>
        cells.map((cell) => ({ ...cell, updatedAt: down(cell.id, cell.updatedAt) })),
      );
      const answers = answersWith((cell) => ({ ...cell, updated_at: down(cell.id, cell.updated_at) }));
      return { ...shows(inner, tools), ...answers(inner, tools) };
    },
  },
  ...reads.map(
    (read): Fault => ({
      name: `shifts-zone-in-${shownBy[read]}`,
      does: `Shows times in ${read} an hour off, as local times that are called UTC.`,
      rules: ['UP-6', 'UP-4'],
      service: showsCells(
        (cells) =>
          cells.map((cell) => ({
            ...cell,
            createdAt: shifted(cell.createdAt, hour),
            updatedAt: shifted(cell.updatedAt, hour),
          })),
        [read],
      ),
    }),
  ),
  {
    name: 'shifts-zone-in-answer',
    does: 'Answers with times that are called UTC and are an hour off.',
    rules: ['UP-6', 'UP-4', 'UP-2'],
    service: answersWith((cell) => ({
      ...cell,
      created_at: shifted(cell.created_at, hour),
      updated_at: shifted(cell.updated_at, hour),
    })),
  },
  {
    name: 'shows-former-updated-at',
    does: 'Shows updated_at in reads as it was when the cell was created.',
    rules: ['UP-6', 'UP-4'],
    service: showsCells((cells) => cells.map((cell) => ({ ...cell, updatedAt: cell.createdAt }))),
  },
];
