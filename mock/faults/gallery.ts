import { MockError } from '../errors.ts';
import { authFaults } from './auth.ts';
import { bodyFaults } from './body.ts';
import { buildUpFaults } from './build-up.ts';
import { cachingFaults } from './caching.ts';
import { cancelFaults } from './cancels.ts';
import { columnFaults } from './columns.ts';
import { concurrencyFaults } from './concurrency.ts';
import { despite404Faults } from './despite-404.ts';
import { enrichedAgainFaults } from './enriched-again.ts';
import type { Fault } from './fault.ts';
import { idFaults } from './ids.ts';
import { insertFaults } from './inserts.ts';
import { keptAnswerFaults } from './kept-answers.ts';
import { lateFaults } from './late.ts';
import { lostUpdateFaults } from './lost-updates.ts';
import { notFoundFaults } from './not-found.ts';
import { oneCallerFaults } from './one-caller.ts';
import { orderFaults } from './order.ts';
import { otherBodyFaults } from './other-bodies.ts';
import { otherCallFaults } from './other-calls.ts';
import { otherListFaults } from './other-lists.ts';
import { pagingFaults } from './paging.ts';
import { refusedFaults } from './refused.ts';
import { refusedLateFaults } from './refused-late.ts';
import { safetyFaults } from './safety.ts';
import { shapeFaults } from './shapes.ts';
import { shownCellFaults } from './shown-cells.ts';
import { shownValueFaults } from './shown-values.ts';
import { slowWriteFaults } from './slow-writes.ts';
import { spreadFaults } from './spreads.ts';
import { stateFaults } from './state.ts';
import { textFaults } from './texts.ts';
import { timeFaults } from './times.ts';
import { twinFaults } from './twins.ts';
import { typedFaults } from './typed.ts';
import { uncommonAnswerFaults } from './uncommon-answers.ts';
import { upsertFaults } from './upsert.ts';
import { valueFaults } from './values.ts';
import { wireFaults } from './wire.ts';

const gallery: readonly Fault[] = [
  ...authFaults,
  ...idFaults,
  ...bodyFaults,
  ...otherBodyFaults,
  ...notFoundFaults,
  ...otherListFaults,
  ...despite404Faults,
  ...oneCallerFaults,
  ...orderFaults,
  ...refusedFaults,
  ...refusedLateFaults,
  ...insertFaults,
  ...upsertFaults,
  ...spreadFaults,
  ...otherCallFaults,
  ...buildUpFaults,
  ...twinFaults,
  ...stateFaults,
  ...enrichedAgainFaults,
  ...lateFaults,
  ...cancelFaults,
  ...textFaults,
  ...valueFaults,
  ...typedFaults,
  ...columnFaults,
  ...timeFaults,
  ...cachingFaults,
  ...keptAnswerFaults,
  ...pagingFaults,
  ...concurrencyFaults,
  ...lostUpdateFaults,
  ...shownCellFaults,
  ...shownValueFaults,
  ...slowWriteFaults,
  ...shapeFaults,
  ...uncommonAnswerFaults,
  ...safetyFaults,
  ...wireFaults,
];

const byName = new Map(gallery.map((fault) => [fault.name, fault]));

/** Every fault, without its works: what `--list-faults` shows. */
export const faults = gallery.map(({ name, does, rules }) => ({ name, does, rules }));

/** The faults of these names, in this order. */
export function findFaults(names: readonly string[]): Fault[] {
  return names.map((name) => {
    const fault = byName.get(name);
    if (fault === undefined) throw MockError.of('fault-unknown', name);
    return fault;
  });
}
