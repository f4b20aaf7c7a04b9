import { problems } from '../errors.ts';
import type { Given } from './flags.ts';

/** A bearer token: visible ASCII without spaces, as RFC 6750 has it. A refusal never shows it. */
export function token(given: Given): string {
  if (/^[\x21-\x7e]+$/.test(given.text)) return given.text;
  throw problems.badToken(given.from);
}
