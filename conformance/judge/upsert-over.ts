import type { ColumnType } from '../../generated/patterns.ts';
import { plainIn } from '../arbitraries/plain-in.ts';
import { blameValue, fits } from '../attribution/rule-of-value.ts';
import type { Place, SeenCell } from '../cells/seen-cell.ts';
import type { Scope } from './scope.ts';
import { anyFirstWrite, type Blame, firstWrite, laterWrite, upsert } from './upsert.ts';
import { Violation } from './violation.ts';

/**
 * Upserts a value of any kind into a cell that is there. What goes wrong is blamed as asked only where the server has no trouble
 * with the value by itself: else that is what the violation tells.
 *
 * @param type of the cell's column
 */
export async function upsertOver(
  scope: Scope,
  place: Place,
  value: unknown,
  blame: Blame,
  type: ColumnType = 'text',
): Promise<SeenCell> {
  try {
    return await upsert(scope, place, value, blame);
  } catch (error) {
    if (error instanceof Violation && [blame.refused, blame.value].includes(error.rule))
      await scope.control(() => isWellElsewhere(scope, place, { value, type, error }));
    throw error;
  }
}

/** Another value of the same kind: what an update mixes with a former one, or takes for that, goes wrong over such a one. */
function alike(value: unknown): unknown {
  if (Array.isArray(value)) return ['former'];
  if (typeof value === 'object' && value !== null) return { former: true };
  if (typeof value === 'boolean') return !value;
  return typeof value === 'number' ? value + 1.5 : 'former';
}

/**
 * Where nothing is (VT-4; VT-3 where one that the column is not made for is refused), and where null or another value is (UP-2), in
 * a plain column of the type; in the column itself (as where nothing is), where an enrichment may have made a cell of any.
 *
 * @throws {Violation} where the value goes wrong there as well
 */
async function isWellElsewhere(
  scope: Scope,
  place: Place,
  { value, type, error }: { value: unknown; type: ColumnType; error: Violation },
): Promise<void> {
  // null is of no type
  const refused = value === null || fits(value, type) ? 'VT-4' : 'VT-3';
  const blame = { ...anyFirstWrite, refused } as const;
  await upsert(scope, await scope.pair({ type }), value, blame);
  await blameValue(error, type, { value, former: alike(value), reader: 'getList' }, scope);
  const written = await scope.pair({ type });
  await upsert(scope, written, plainIn[type], firstWrite);
  await upsert(scope, written, value, laterWrite);
  await upsert(scope, await scope.pair({ beside: place }), value, blame);
}
