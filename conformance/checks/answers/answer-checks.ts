import type { Check } from '../../run/check.ts';
import { safe1Posts, safe1Reads } from './other-operations.ts';
import { safe1, safe1Each } from './safe.ts';
import { safe2, shape1, shape2, shape2Errors, shape3 } from './shape.ts';

export const answerChecks: readonly Check[] = [
  shape1,
  shape2,
  shape2Errors,
  shape3,
  safe1,
  safe1Each,
  safe1Reads,
  safe1Posts,
  safe2,
];
