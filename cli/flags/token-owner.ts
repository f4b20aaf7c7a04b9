import { problems } from '../errors.ts';
import type { Given } from './flags.ts';
import { token } from './token.ts';

/** `TOKEN=CALLER`: who a token of the mock belongs to. The token may hold `=` itself; the caller may not. */
export function tokenOwner(given: Given): [token: string, caller: string] {
  const at = given.text.lastIndexOf('=');
  const caller = given.text.slice(at + 1);
  if (at < 1 || caller === '') throw problems.badTokenOwner(given.from);
  return [token({ text: given.text.slice(0, at), from: given.from }), caller];
}
