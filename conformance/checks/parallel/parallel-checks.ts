import type { Check } from '../../run/check.ts';
import { up4AtOnce, up7, up7Many, up7Spelled, up7Types } from './concurrency.ts';
import { up8 } from './linearizable.ts';
import { up8Whole } from './whole-values.ts';

export const parallelChecks: readonly Check[] = [
  up4AtOnce,
  up7,
  up7Many,
  up7Spelled,
  up7Types,
  up8,
  up8Whole,
];
