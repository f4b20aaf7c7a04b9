import type { Check } from '../../run/check.ts';
import { body1, body1Elsewhere, body1Remembered, body2, body3, body4 } from './body.ts';
import { body5, body5NoObject } from './body-first.ts';
import { body6, body6NearMisses, body6NoObject } from './body-writes.ts';
import { up1OtherIds } from './other-ids.ts';

export const bodyChecks: readonly Check[] = [
  body1,
  body1Elsewhere,
  body1Remembered,
  body2,
  body3,
  body4,
  body5,
  body5NoObject,
  body6,
  body6NearMisses,
  body6NoObject,
  up1OtherIds,
];
