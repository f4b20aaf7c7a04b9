import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Contrast } from '../../../conformance/results.ts';
import { cut } from '../../terminal/cut.ts';
import { bodyText } from './body-text.ts';

/** Characters shown before and behind the difference, and of the difference itself. */
const around = 200;
const longest = 600;

/** Both sides of a difference as JSON, each with the part marked that the other side does not have. */
export function contrastPair({
  at,
  expected,
  actual,
}: Contrast): Record<'expected' | 'actual', ElementContent[]> {
  const [wanted, came] = [characters(expected), characters(actual)];
  const start = sharedStart(wanted, came);
  const end = sharedStart(wanted.slice(start).reverse(), came.slice(start).reverse());
  const side = (text: readonly string[]) => marked(at, text, start, text.length - end);
  return { expected: side(wanted), actual: side(came) };
}

function characters(value: unknown): string[] {
  return [...(value === undefined ? 'nothing' : bodyText(JSON.stringify(value)))];
}

function sharedStart(one: readonly string[], other: readonly string[]): number {
  const index = one.findIndex((character, place) => character !== other[place]);
  return index < 0 ? one.length : index;
}

function marked(at: string, text: readonly string[], start: number, end: number): ElementContent[] {
  const before = text.slice(Math.max(0, start - around), start).join('');
  const different = cut(text.slice(start, end).join(''), longest);
  const behind = text.slice(end, end + around).join('');
  return [
    { type: 'text', value: `${at}: ${start > around ? '…' : ''}${before}` },
    ...(different === '' ? [] : [h('mark', different)]),
    { type: 'text', value: `${behind}${text.length > end + around ? '…' : ''}` },
  ];
}
