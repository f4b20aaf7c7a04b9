import type { Check } from '../../run/check.ts';
import { safe1Beyond, vt4Beyond } from './beyond-64-kib.ts';
import { vt4Escaped } from './escaped-text.ts';
import { vt4LookAlikes } from './look-alikes.ts';
import { vt1BuiltIn, vt2BuiltIn } from './odd-columns.ts';
import { vt2OtherCaller } from './other-caller.ts';
import { vt1, vt1Bare, vt2, vt3, vt4, vt4Columns, vt4Fixed, vt5 } from './values.ts';

export const valueChecks: readonly Check[] = [
  vt1,
  vt1Bare,
  vt1BuiltIn,
  vt2,
  vt2BuiltIn,
  vt2OtherCaller,
  vt3,
  vt4,
  vt4Fixed,
  vt4Columns,
  vt4Escaped,
  vt4LookAlikes,
  vt4Beyond,
  safe1Beyond,
  vt5,
];
