import fc from 'fast-check';
import { FinishedCells } from '../enrichment/finished-cells.ts';
import { type Check, check } from '../judge/check.ts';
import { judgeTimes } from '../judge/judge-times.ts';
import { laterWrite } from '../judge/upsert.ts';
import { upsertOver } from '../judge/upsert-over.ts';
import { plainOrNothing } from './plain-value.ts';

/**
 * What lands may carry the time of another clock than the upsert's. Cells that an enrichment has filled by itself, and no hook.
 * Made anew for each run: the stock of finished cells belongs to one target.
 */
export function up4Enriched(): Check {
  const finished = new FinishedCells();
  return check('UP-4', {
    cases: { 'over what an enrichment has filled': fc.record({ value: plainOrNothing }) },
    share: () => 2,
    async run({ value }, scope) {
      const { place, cell } = await finished.take(scope, 'completed');
      judgeTimes(await upsertOver(scope, place, value, laterWrite), cell);
    },
  });
}
