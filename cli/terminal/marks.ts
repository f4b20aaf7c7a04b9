import type { Status } from '../../conformance/results.ts';
import type { Colours } from './colours.ts';

interface Mark {
  symbol: string;
  word: string;
  colour: 'green' | 'red' | 'yellow' | 'cyan' | 'dim';
}

export const marks = {
  pass: { symbol: '✓', word: 'pass', colour: 'green' },
  fail: { symbol: '✗', word: 'FAIL', colour: 'red' },
  warn: { symbol: '!', word: 'warn', colour: 'yellow' },
  observed: { symbol: '·', word: 'observed', colour: 'cyan' },
  'not-checked': { symbol: '-', word: 'not checked', colour: 'dim' },
} as const satisfies Record<Status, Mark>;

/** A verdict as a reader sees it, with a word, so that it can be told without colours. */
export function mark(status: Status, colours: Colours): string {
  const { symbol, word, colour } = marks[status];
  return colours[colour](`${symbol} ${word}`);
}
