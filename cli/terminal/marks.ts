import type { Status } from '../../conformance/results.ts';
import { isExcused } from '../known/is-excused.ts';
import type { ReportedRule } from '../known/known.ts';
import type { Colours } from './colours.ts';

interface Mark {
  symbol: string;
  word: string;
  colour: 'green' | 'red' | 'yellow' | 'cyan' | 'dim';
}

const marks = {
  pass: { symbol: '✓', word: 'pass', colour: 'green' },
  fail: { symbol: '✗', word: 'FAIL', colour: 'red' },
  warn: { symbol: '!', word: 'warn', colour: 'yellow' },
  observed: { symbol: '·', word: 'observed', colour: 'cyan' },
  'not-checked': { symbol: '-', word: 'not checked', colour: 'dim' },
} as const satisfies Record<Status, Mark>;

/** How a rule's verdict is shown: by what came of it, or by what the list of known failures makes of that. */
export function markOf(rule: Pick<ReportedRule, 'status' | 'known'>): Mark {
  if (isExcused(rule)) return { symbol: '~', word: 'known', colour: 'yellow' };
  if (rule.known?.kind === 'mended') return { symbol: '✗', word: 'MENDED', colour: 'red' };
  return marks[rule.known?.kind === 'other-failure' ? 'fail' : rule.status];
}

/** A verdict as a reader sees it, with a word, so that it can be told without colours. */
export function mark(rule: Pick<ReportedRule, 'status' | 'known'>, colours: Colours): string {
  const { symbol, word, colour } = markOf(rule);
  return colours[colour](`${symbol} ${word}`);
}
