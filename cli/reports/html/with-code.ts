import type { ElementContent } from 'hast';
import { h } from 'hastscript';

/** A sentence of our own whose `words in backticks` are code. */
export function withCode(text: string): ElementContent[] {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? h('code', part) : { type: 'text', value: part }));
}
