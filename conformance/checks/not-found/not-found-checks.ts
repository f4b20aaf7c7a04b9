import type { Check } from '../../run/check.ts';
import { nf1, nf2, nf2Rowless, nf3, nf8 } from './not-found.ts';
import { nf4, nf5, nf6, nf6OtherWay, nf6Reads, nf6Spelled } from './not-found-elsewhere.ts';
import { nf7, nf7Foreign } from './not-found-writes.ts';
import { nf7Made } from './nothing-made.ts';
import { nf1OtherThings, nf2OtherThings, nf3OtherThings, nf4SamePerson } from './other-things-ids.ts';

export const notFoundChecks: readonly Check[] = [
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
];
