import type { Check } from '../../run/check.ts';
import { enrichedAgain } from './enriched-again.ts';
import { up3Enriched } from './enriched-neighbours.ts';
import { up4Enriched, up4InFlight } from './enriched-times.ts';
import { up8HalfWritten } from './half-written.ts';
import { st4Awaited, st4OneOfTwo, st4Types, uuid6InFlight } from './in-flight.ts';
import {
  up3InFlightBoth,
  up3InFlightColumn,
  up3InFlightRow,
  up3SeededInFlight,
} from './in-flight-neighbours.ts';
import { st4Landed } from './landed.ts';
import { refusedFinished } from './refused-finished.ts';
import { refusedInFlight } from './refused-in-flight.ts';
import { statusChecks } from './status.ts';

/** Made anew for each run: some keep a stock of cells of its target. */
export function enrichedChecks(): Check[] {
  return [
    uuid6InFlight,
    up3Enriched(),
    up3InFlightRow,
    up3InFlightColumn,
    up3InFlightBoth,
    up3SeededInFlight,
    ...refusedInFlight,
    ...refusedFinished(),
    up4Enriched(),
    up4InFlight,
    up8HalfWritten(),
    ...statusChecks(),
    ...enrichedAgain(),
    st4Landed,
    st4Awaited,
    st4OneOfTwo,
    st4Types,
  ];
}
