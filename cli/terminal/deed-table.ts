import { deedKinds } from '../../mock/index.ts';
import type { Colours } from './colours.ts';

/** What `mock --misbehave` can do: each in the words to be given, and what it does. */
export function deedTable(colours: Colours): string {
  const all = Object.values(deedKinds);
  const width = Math.max(...all.map(({ text }) => text.length));
  return all.map(({ text, does }) => `${colours.bold(text.padEnd(width))}  ${does}\n`).join('');
}
