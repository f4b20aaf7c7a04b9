import fc from 'fast-check';
import type { Place } from '../../cells/seen-cell.ts';
import { dynamicPairs, quietCell, startEnrichment } from '../../enrichment/enriched-cells.ts';
import { FinishedCells } from '../../enrichment/finished-cells.ts';
import { arrange } from '../../enrichment/former-state.ts';
import { judgeShown } from '../../judge/judge-shown.ts';
import { readCell } from '../../judge/read.ts';
import type { Scope } from '../../judge/scope.ts';
import { type Blame, overEnrichment, upsert } from '../../judge/upsert.ts';
import { upsertOver } from '../../judge/upsert-over.ts';
import { NotReached } from '../../judge/violation.ts';
import { type Check, check } from '../../run/check.ts';
import { anyReader } from '../any-reader.ts';
import { hasError, hasReasoning, judgeNotLanded, noError, noReasoning } from './status.ts';

type StateRule = 'ST-1' | 'ST-2' | 'ST-3';

/** A cell that was filled, by whom there is, and enriched again: what it was before may be held on to. */
function againCheck(
  rule: StateRule,
  name: string,
  filled: (scope: Scope) => Promise<Place>,
  value: Blame['value'] = 'UP-2',
): Check {
  const blame: Blame = { refused: rule, value, ids: 'UP-2' };
  return check(rule, {
    cases: { [name]: fc.record({ reader: anyReader }) },
    share: () => 2,
    async run({ reader }, scope) {
      const place = await filled(scope);
      await scope.enriching(() => startEnrichment(scope, [place]));
      const written = await upsertOver(scope, place, lastWritten, blame);
      const stored = await readCell(scope, place, reader);
      await judgeNotLanded(scope, { former: 'pending', written, stored, reader });
      await judgeShown(scope, { before: undefined, written, stored, reader });
    },
  });
}

const lastWritten = 'written last';

/** Made anew for each run: the stock of finished cells belongs to one target. */
export function enrichedAgain(): Check[] {
  const finished = new FinishedCells();
  const writtenOnes = (values: readonly string[]) => async (scope: Scope) => {
    const [place] = await dynamicPairs(scope, 1);
    if (!place) throw new NotReached('needs: a dynamic column');
    await quietCell(scope, place);
    for (const value of values) await upsert(scope, place, value, overEnrichment);
    return place;
  };
  return [
    againCheck('ST-1', 'written twice, and enriched again', writtenOnes(['first', 'second'])),
    againCheck('ST-1', 'enriched again, and written as it was', writtenOnes([lastWritten]), 'UP-5'),
    againCheck('ST-2', 'enriched, and enriched again', async (scope) => {
      const { place, cell } = await arrange(scope, 'completed', finished);
      if (!hasReasoning(cell)) throw new NotReached(noReasoning);
      return place;
    }),
    againCheck('ST-3', 'failed, and enriched again', async (scope) => {
      const { place, cell } = await arrange(scope, 'failed', finished);
      if (!hasError(cell)) throw new NotReached(noError);
      return place;
    }),
  ];
}
