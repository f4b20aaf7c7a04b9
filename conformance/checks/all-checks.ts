import type { RuleId } from '../../generated/rules.ts';
import type { Check } from '../judge/check.ts';
import { walkCheck, walkSpeaksFor } from '../model/walk-check.ts';
import { up3Alike } from './alike-neighbours.ts';
import { auth1, auth2, auth3, auth3AtOnce, auth4, auth4Reads, auth5 } from './auth.ts';
import { safe1Beyond, vt4Beyond } from './beyond-64-kib.ts';
import { body1, body1Elsewhere, body1Remembered, body2, body3, body4 } from './body.ts';
import { body5, body5NoObject } from './body-first.ts';
import { body6, body6NoObject } from './body-writes.ts';
import { up4AtOnce, up7, up7Many, up7Types } from './concurrency.ts';
import { enrichedAgain } from './enriched-again.ts';
import { up3Enriched } from './enriched-neighbours.ts';
import { up4Enriched, up4InFlight } from './enriched-times.ts';
import { up8HalfWritten } from './half-written.ts';
import { st1Types, up1Types, up5Types } from './in-each-type.ts';
import { st4Awaited, st4OneOfTwo, st4Types, uuid6InFlight } from './in-flight.ts';
import { up3InFlightColumn, up3InFlightRow } from './in-flight-neighbours.ts';
import { up3Kept } from './kept-to-the-end.ts';
import { st4Landed } from './landed.ts';
import { up8 } from './linearizable.ts';
import { vt4LookAlikes } from './look-alikes.ts';
import { up6Many, up6Rows } from './many-cells.ts';
import { up3AtOnce, up3Many } from './many-neighbours.ts';
import { uuid3Names } from './names-for-ids.ts';
import { up3, up3Columns, up3Spreads, up3Whole } from './neighbours.ts';
import { nf1, nf2, nf2Rowless, nf3, nf8 } from './not-found.ts';
import { nf4, nf5, nf6, nf6OtherWay, nf6Reads, nf6Spelled } from './not-found-elsewhere.ts';
import { nf7, nf7Foreign } from './not-found-writes.ts';
import { nf7Made } from './nothing-made.ts';
import { vt2OtherCaller } from './other-caller.ts';
import { up3Namesakes, up6OtherCalls } from './other-calls.ts';
import { nf1OtherThings, nf2OtherThings, nf3OtherThings, nf4SamePerson } from './other-things-ids.ts';
import { up6, up6DefaultPage, up6LaterPage, up6Nothings, up6Packed } from './read-your-writes.ts';
import { up1Refused } from './refused-before.ts';
import { refusedFinished } from './refused-finished.ts';
import { refusedInFlight } from './refused-in-flight.ts';
import { up2Replaces, up2Twins } from './replaces.ts';
import { safe1, safe1Each } from './safe.ts';
import { safe2, shape1, shape2, shape2Errors, shape3 } from './shape.ts';
import { statusChecks } from './status.ts';
import { up1, up1Order, up2, up2Hundred, up4, up4Nothings, up5 } from './upsert.ts';
import { uuid1, uuid2, uuid3, uuid4, uuid5, uuid6, uuid6Read, uuid6ReadTwice } from './uuid.ts';
import { vt1, vt1Bare, vt2, vt3, vt4, vt4Columns, vt5 } from './values.ts';

/** Every check, made for one run; a rule may have several. */
function allChecks(): Check[] {
  const { atFirst, atLast } = up3Kept();
  return [
    atFirst,
    walkCheck, // takes longest, one request after the other: begun last, the run would wait for it alone
    ...[auth1, auth2, auth3, auth3AtOnce, auth4, auth4Reads, auth5],
    ...[uuid1, uuid2, uuid3, uuid3Names, uuid4, uuid5, uuid6, uuid6Read, uuid6ReadTwice, uuid6InFlight],
    ...[
      body1,
      body1Elsewhere,
      body1Remembered,
      body2,
      body3,
      body4,
      body5,
      body5NoObject,
      body6,
      body6NoObject,
    ],
    ...[
      nf1,
      nf1OtherThings,
      nf2,
      nf2Rowless,
      nf2OtherThings,
      nf3,
      nf3OtherThings,
      nf4,
      nf4SamePerson,
      nf5,
      nf6,
      nf6OtherWay,
      nf6Spelled,
      nf6Reads,
      nf7,
      nf7Foreign,
      nf7Made,
      nf8,
    ],
    ...[
      up1,
      up1Order,
      up1Types,
      up1Refused,
      up2,
      up2Hundred,
      up2Replaces,
      up2Twins,
      up3,
      up3Columns,
      up3Whole,
      up3Alike,
      up3Namesakes,
      up3Spreads,
      up3Many,
      up3AtOnce,
      up3Enriched(),
      up3InFlightRow,
      up3InFlightColumn,
    ],
    ...refusedInFlight,
    ...refusedFinished(),
    ...[
      up4,
      up4Nothings,
      up4Enriched(),
      up4InFlight,
      up4AtOnce,
      up5,
      up5Types,
      up6,
      up6LaterPage,
      up6DefaultPage,
      up6Packed,
      up6Nothings,
      up6OtherCalls,
      up6Many,
      up6Rows,
      up7,
      up7Many,
      up7Types,
      up8,
      up8HalfWritten(),
    ],
    ...[...statusChecks(), ...enrichedAgain(), st1Types, st4Landed, st4Awaited, st4OneOfTwo, st4Types],
    ...[vt1, vt1Bare, vt2, vt2OtherCaller, vt3, vt4, vt4Columns, vt4LookAlikes, vt4Beyond, vt5],
    ...[shape1, shape2, shape2Errors, shape3, safe1, safe1Each, safe1Beyond, safe2],
    atLast,
  ];
}

/** The checks that can tell something about these rules. */
export function checksFor(only: readonly RuleId[] | undefined): Check[] {
  const all = allChecks();
  if (!only) return all;
  const walks = only.some((id) => walkSpeaksFor.includes(id));
  return all.filter((check) => (check === walkCheck ? walks : only.includes(check.id)));
}
