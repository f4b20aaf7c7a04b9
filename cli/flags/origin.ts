import { problems } from '../errors.ts';
import type { Given } from './flags.ts';

/** An origin as browsers send it: scheme, host and port, and nothing behind. */
export function origin({ text, from }: Given): string {
  if (URL.canParse(text) && new URL(text).origin === text) return text;
  throw problems.badValue(from, 'an origin, like http://localhost:5173, without a slash at its end', text);
}
