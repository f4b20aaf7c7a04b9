import { shown } from './shown.ts';

/** Somebody's text inside a sentence: in quotes, on one line, not too long. */
export function quoted(text: string): string {
  return `"${shown(text, 120)}"`;
}
