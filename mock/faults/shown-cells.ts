import type { Cell } from '../wire.ts';
import type { Fault } from './fault.ts';
import { showsCells } from './kit/of-writes.ts';
import { reads, shownBy } from './kit/reads.ts';

interface Sight {
  name: string;
  does: string;
  rules: Fault['rules'];
  change: (cells: Cell[]) => Cell[];
}

/** What a query, a join or a mapper of one reader makes of cells that are kept well. */
const sights: readonly Sight[] = [
  {
    name: 'shows-ids-of-its-own',
    does: 'Shows cells with other ids than answers do',
    rules: ['UP-6', 'UP-2'],
    change: (cells) => cells.map((cell) => ({ ...cell, id: turnedRound(cell.id) })),
  },
  {
    name: 'shows-updated-at-for-created-at',
    does: 'Shows when a cell was written last as when it was made',
    rules: ['UP-6', 'UP-2'],
    change: (cells) => cells.map((cell) => ({ ...cell, createdAt: cell.updatedAt })),
  },
  {
    name: 'shows-value-of-next-cell',
    does: 'Shows each cell with the value of the next one',
    rules: ['UP-6', 'UP-3'],
    change: (cells) =>
      cells.map((cell, index) => ({ ...cell, value: cells[(index + 1) % cells.length]?.value ?? null })),
  },
  {
    name: 'hides-cells-of-null',
    does: 'Does not show cells whose value is null',
    rules: ['UP-6'],
    change: (cells) => cells.filter(({ value }) => value !== null),
  },
  {
    name: 'shows-cells-twice',
    does: 'Shows each cell twice',
    rules: ['UP-1', 'UP-2', 'UP-6', 'UP-7'],
    change: (cells) => cells.flatMap((cell) => [cell, cell]),
  },
];

/** Another UUID of the same form, and always the same one. */
function turnedRound(id: string): string {
  return `${id.slice(0, 24)}${Array.from(id.slice(24)).reverse().join('')}`;
}

/** Cells that one reader shows as something else, or not as often as they are there. */
export const shownCellFaults: readonly Fault[] = sights.flatMap(({ name, does, rules, change }) =>
  reads.map(
    (read): Fault => ({
      name: `${name}-in-${shownBy[read]}`,
      does: `${does}, in ${read}.`,
      rules,
      service: showsCells(change, [read]),
    }),
  ),
);
