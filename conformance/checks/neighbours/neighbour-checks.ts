import type { Check } from '../../run/check.ts';
import { up3Alike } from './alike-neighbours.ts';
import { up3AtOnce, up3Many } from './many-neighbours.ts';
import { up3, up3Columns, up3Spreads, up3Whole } from './neighbours.ts';

export const neighbourChecks: readonly Check[] = [
  up3,
  up3Columns,
  up3Whole,
  up3Alike,
  up3Spreads,
  up3Many,
  up3AtOnce,
];
