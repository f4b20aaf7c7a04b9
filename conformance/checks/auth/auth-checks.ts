import type { Check } from '../../run/check.ts';
import { auth1, auth2, auth3, auth3AtOnce, auth4, auth4Reads, auth5 } from './auth.ts';

export const authChecks: readonly Check[] = [auth1, auth2, auth3, auth3AtOnce, auth4, auth4Reads, auth5];
