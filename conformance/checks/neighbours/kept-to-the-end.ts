import fc from 'fast-check';
import type { Place, SeenCell } from '../../cells/seen-cell.ts';
import { changeIn } from '../../judge/judge-cell.ts';
import { disturbed } from '../../judge/judge-filled.ts';
import { firstReader, readCell } from '../../judge/read.ts';
import type { Scope } from '../../judge/scope.ts';
import { showsWhatIsWritten } from '../../judge/shows-what-is-written.ts';
import { firstWrite, upsert } from '../../judge/upsert.ts';
import { needs } from '../../judge/violation.ts';
import { type Check, check } from '../../run/check.ts';

/**
 * A cell that is written first and read last: between the two lies all that the run sends, to other lists. So it shows what
 * a server loses that keeps so many cells, or keeps them so long. Made anew for each run, which the cell belongs to.
 */
export function up3Kept(): { atFirst: Check; atLast: Check } {
  let kept: { place: Place; cell: SeenCell } | undefined;
  const keep = async (scope: Scope) => {
    if (scope.env.supply.shared) throw needs('a list that no other check writes to');
    const place = await scope.pair();
    await upsert(scope, place, 'written first', firstWrite);
    const cell = await readCell(scope, place, firstReader(scope));
    kept = cell && { place, cell };
    return kept;
  };
  return {
    atFirst: check('UP-3', {
      cases: { 'a cell to be kept': fc.constant({}) },
      share: () => 1,
      run: async (_, scope) => void (await keep(scope)),
    }),
    atLast: check('UP-3', {
      cases: { 'a cell that was written long before': fc.constant({}) },
      share: () => 1,
      async run(_, scope) {
        const { place, cell } = kept ?? (await keep(scope)) ?? {};
        if (!place || !cell) throw needs('a reader that shows what is written');
        const changed = changeIn(cell, await readCell(scope, place, firstReader(scope)));
        if (!changed) return;
        await showsWhatIsWritten(scope, firstReader(scope));
        throw disturbed('the cell that this run wrote first', changed.sentence, 'others:lost');
      },
    }),
  };
}
