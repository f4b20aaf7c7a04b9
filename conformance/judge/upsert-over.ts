import type { Place, SeenCell } from '../cells/seen-cell.ts';
import type { Scope } from './scope.ts';
import { anyFirstWrite, type Blame, upsert } from './upsert.ts';
import { Violation } from './violation.ts';

/**
 * Upserts a value of any kind into a cell that is there. What goes wrong is blamed as asked only where the value comes back well
 * from a cell of that column that holds nothing: else the server has trouble with the value, and not with writing it over another.
 */
export async function upsertOver(
  scope: Scope,
  place: Place,
  value: unknown,
  blame: Blame,
): Promise<SeenCell> {
  try {
    return await upsert(scope, place, value, blame);
  } catch (error) {
    if (error instanceof Violation && [blame.refused, blame.value].includes(error.rule))
      await upsert(scope, await scope.pair({ beside: place }), value, anyFirstWrite);
    throw error;
  }
}
