import type { Check } from '../../run/check.ts';
import { st1Types, up1Types, up5Types } from './in-each-type.ts';
import { up6Many, up6Rows, up6Thousand } from './many-cells.ts';
import { up3Namesakes, up6OtherCalls } from './other-calls.ts';
import {
  up6,
  up6DefaultPage,
  up6FirstNothings,
  up6LaterPage,
  up6Nothings,
  up6Packed,
} from './read-your-writes.ts';
import { up1Refused } from './refused-before.ts';
import { up2Replaces, up2Twins } from './replaces.ts';
import { up1, up1Order, up2, up2Hundred, up4, up4Nothings, up5 } from './upsert.ts';

export const upsertChecks: readonly Check[] = [
  up1,
  up1Order,
  up1Types,
  up1Refused,
  up2,
  up2Hundred,
  up2Replaces,
  up2Twins,
  up4,
  up4Nothings,
  up5,
  up5Types,
  up6,
  up6LaterPage,
  up6DefaultPage,
  up6Packed,
  up6Nothings,
  up6FirstNothings,
  up6OtherCalls,
  up6Many,
  up6Rows,
  up6Thousand,
  st1Types,
  up3Namesakes,
];
