import type { Check } from '../../run/check.ts';
import { auth1, auth2, auth3, auth3AtOnce } from './auth.ts';
import { auth4, auth4Reads } from './auth-first.ts';
import { auth5 } from './auth-writes.ts';

export const authChecks: readonly Check[] = [auth1, auth2, auth3, auth3AtOnce, auth4, auth4Reads, auth5];
