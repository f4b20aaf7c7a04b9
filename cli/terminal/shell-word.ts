import { escaped } from './escaped.ts';

/** A word as a POSIX shell reads it back; quoted only where it has to be. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${escaped(text).replaceAll("'", `'\\''`)}'`;
}
