import { cut } from './cut.ts';
import { escaped } from './escaped.ts';

/** Text that a server may have had a say in, as one line of at most `most` characters. */
export function shown(text: string, most = 600): string {
  return escaped(cut(text, most));
}
