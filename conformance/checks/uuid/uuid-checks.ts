import type { Check } from '../../run/check.ts';
import { uuid3Names } from './names-for-ids.ts';
import { uuid1, uuid2, uuid3, uuid4, uuid5, uuid6, uuid6Read, uuid6ReadTwice } from './uuid.ts';

export const uuidChecks: readonly Check[] = [
  uuid1,
  uuid2,
  uuid3,
  uuid3Names,
  uuid4,
  uuid5,
  uuid6,
  uuid6Read,
  uuid6ReadTwice,
];
