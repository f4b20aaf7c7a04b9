import { hash } from '../chance/hash.ts';
import type { CellRecord, ColumnRecord, Enrichment } from '../store/records.ts';
import { rfc3339 } from '../time/clock.ts';
import { plausibleFailure, plausibleValue } from './plausible-value.ts';

export interface EnrichmentSettings {
  seed: string;
  /** Milliseconds from the start to the end; the first half is `pending`, the second `processing`. */
  delayMs: number;
  /** The share of enrichments that fail, from 0 to 1. */
  failRate: number;
}

/**
 * The cell as it is at a moment: what a running enrichment has come to is worked out here, on reading, from the
 * cell, the seed and the clock. So every store and every replica shows the same, and moving the clock is enough.
 */
export function settle(
  cell: CellRecord,
  column: ColumnRecord | undefined,
  now: number,
  settings: EnrichmentSettings,
): CellRecord {
  const { enrichment } = cell;
  if (enrichment === null || enrichment.held !== undefined || column === undefined) return cell;
  const age = now - enrichment.startedAt;
  if (age < settings.delayMs / 2) return cell;
  if (age < settings.delayMs) {
    return { ...cell, status: 'processing', updatedAt: rfc3339(enrichment.startedAt + settings.delayMs / 2) };
  }
  const updatedAt = rfc3339(enrichment.startedAt + settings.delayMs);
  return { ...cell, ...outcome(cell, column, enrichment, settings), updatedAt };
}

/** Whether an enrichment is under way for the cell, so that there is something to land. */
export function isInFlight(cell: CellRecord, now: number, settings: EnrichmentSettings): boolean {
  if (cell.enrichment === null) return false;
  return cell.enrichment.held !== undefined || now - cell.enrichment.startedAt < settings.delayMs;
}

/** How the enrichment ends when nobody interferes; the same for the same seed and place. */
export function outcome(
  cell: CellRecord,
  column: ColumnRecord,
  enrichment: Enrichment,
  settings: EnrichmentSettings,
): Pick<CellRecord, 'value' | 'status' | 'reasoning' | 'error'> {
  const place = `${settings.seed}/${column.id}/${cell.rowId}/${enrichment.turn}`;
  if (fails(column.id, enrichment.turn, settings)) {
    return { value: null, status: 'failed', reasoning: null, error: plausibleFailure(place) };
  }
  return { ...plausibleValue(column.schema, place), status: 'completed', error: null };
}

/**
 * Failures are spread evenly over a column rather than drawn: of any run of 1/failRate neighbours exactly one
 * fails, so that a dozen cells show both outcomes at the default rate. The seed only shifts where the run begins.
 */
function fails(columnId: string, turn: number, settings: EnrichmentSettings): boolean {
  const at = turn + (hash(`${settings.seed}/${columnId}`) % 1000);
  return Math.floor((at + 1) * settings.failRate) > Math.floor(at * settings.failRate);
}
