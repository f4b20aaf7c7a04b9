import fc from 'fast-check';
import { dynamicPairs, startEnrichment } from '../../enrichment/enriched-cells.ts';
import { FinishedCells } from '../../enrichment/finished-cells.ts';
import { judgeTimes } from '../../judge/judge-times.ts';
import { laterWrite } from '../../judge/upsert.ts';
import { upsertOver } from '../../judge/upsert-over.ts';
import { NotReached } from '../../judge/violation.ts';
import { type Check, check } from '../../run/check.ts';
import { plainOrNothing } from '../plain-value.ts';

/**
 * What lands may carry the time of another clock than the upsert's. Cells that an enrichment has ended by itself, and no hook.
 * Made anew for each run: the stock of finished cells belongs to one target.
 */
export function up4Enriched(): Check {
  const finished = new FinishedCells();
  const over = (end: 'completed' | 'failed') => fc.record({ end: fc.constant(end), value: plainOrNothing });
  return check('UP-4', {
    cases: {
      'over what an enrichment has filled': over('completed'),
      'over one that failed': over('failed'),
    },
    share: () => 2,
    async run({ end, value }, scope) {
      const { place, cell } = await finished.take(scope, end);
      judgeTimes(await upsertOver(scope, place, value, laterWrite), cell);
    },
  });
}

/** While an enrichment is under way the cell's own times may be of a clock each. */
export const up4InFlight = check('UP-4', {
  cases: { 'over one that is being enriched': fc.record({ value: plainOrNothing }) },
  share: () => 2,
  async run({ value }, scope) {
    const [place] = await dynamicPairs(scope, 1);
    if (!place) throw new NotReached('needs: a dynamic column');
    await startEnrichment(scope, [place]);
    judgeTimes(await upsertOver(scope, place, value, laterWrite), undefined);
  },
});
