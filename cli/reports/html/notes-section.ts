import type { Element } from 'hast';
import { h } from 'hastscript';
import { shown } from '../../terminal/shown.ts';
import type { Report } from '../report.ts';

/** What a reader should know beside the rules. */
export function notesSection({ notes }: Report): Element | null {
  if (notes.length === 0) return null;
  return h('section', [
    h('h2', 'Notes'),
    h(
      'ul',
      notes.map((note) => h('li', shown(note))),
    ),
  ]);
}
