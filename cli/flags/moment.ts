import { problems } from '../errors.ts';
import type { Given } from './flags.ts';

/** A moment as RFC 3339 writes it. */
export function moment({ text, from }: Given): string {
  if (Number.isFinite(Date.parse(text))) return text;
  throw problems.badValue(from, 'a moment, like 2025-03-01T09:00:00Z', text);
}
