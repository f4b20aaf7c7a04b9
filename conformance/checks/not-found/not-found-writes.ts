import fc from 'fast-check';
import { refusedWritesNothing, sentValues } from '../../judge/nothing-written.ts';
import { NotReached, Violation } from '../../judge/violation.ts';
import { check } from '../../run/check.ts';
import { type Aim, unknownIds } from './missing-thing.ts';

/** Calls whose 404 could hide a write, with the places where it would be seen. */
const writingAims = {
  'unknown list': { list: 'unknown', row: 'this list', column: 'this list' },
  'unknown row': { list: 'this list', row: 'unknown', column: 'this list' },
  'unknown column': { list: 'this list', row: 'this list', column: 'unknown' },
  'row of another list': { list: 'this list', row: 'another list', column: 'this list' },
  'column of another list': { list: 'this list', row: 'this list', column: 'another list' },
  'row and column of another list': { list: 'this list', row: 'another list', column: 'another list' },
  'a list of another caller': { list: 'foreign list', row: 'this list', column: 'this list' },
} as const satisfies Record<string, Aim>;

export const nf7 = check('NF-7', {
  cases: Object.fromEntries(
    Object.entries(writingAims).flatMap(([name, aim]) =>
      (['absent', 'present'] as const).map((cell) => [
        `${name}, cell ${cell}`,
        fc.record({
          aim: fc.constant<Aim>(aim),
          cell: fc.constant(cell),
          sent: sentValues,
          unknown: unknownIds,
        }),
      ]),
    ),
  ),
  share: (runs) => Math.max(2, Math.ceil(runs / 15)),
  async run({ aim, cell, sent, unknown }, scope) {
    // what is written to many cells would change those that are there for others, and be told as theirs
    const own = await (cell === 'absent' ? scope.pair({ untouched: true }) : scope.apart());
    const usesOther = aim.row === 'another list' || aim.column === 'another list';
    const other = usesOther ? await scope.elsewhere(own.listId) : undefined;
    const listId =
      aim.list === 'foreign list'
        ? (await scope.foreign()).listId
        : aim.list === 'unknown'
          ? unknown.listId
          : own.listId;
    const rowId =
      aim.row === 'unknown' ? unknown.rowId : ((aim.row === 'another list' ? other : own) ?? own).rowId;
    const columnId =
      aim.column === 'unknown'
        ? unknown.columnId
        : ((aim.column === 'another list' ? other : own) ?? own).columnId;
    const places = other ? [own, other] : [own];
    await refusedWritesNothing(scope, 'NF-7', { places, cell, sent }, async (value) => {
      const answer = await scope.write({ listId, rowId, columnId }, value);
      if (answer.status >= 300 && answer.status !== 404)
        throw new NotReached('the call was not answered with 404');
      return answer;
    });
  },
});

/** A cell of another caller's list, which its owner reads before and after. */
export const nf7Foreign = check('NF-7', {
  cases: Object.fromEntries(
    (['absent', 'present'] as const).map((cell) => [
      `a cell of another caller, ${cell}`,
      fc.record({ cell: fc.constant(cell), sent: sentValues }),
    ]),
  ),
  share: () => 3,
  async run({ cell, sent }, scope) {
    const place = await scope.foreign({ untouched: cell === 'absent' });
    await refusedWritesNothing(
      scope,
      'NF-7',
      { places: [place], cell, sent, owner: 'other' },
      async (value) => {
        const answer = await scope.write(place, value);
        const expected = "404 list: another caller's cell is not to be written to";
        if (answer.status < 300)
          throw new Violation('NF-6', expected, `${answer.status}`, `status:${answer.status}`);
        return answer;
      },
    );
  },
});
