import { faults } from '../../mock/index.ts';
import type { Colours } from './colours.ts';

/** The gallery of `mock --break`: each fault's name, what it does, and the rules that it breaks. */
export function faultTable(colours: Colours): string {
  const width = Math.max(...faults.map(({ name }) => name.length));
  return faults
    .map(({ name, does, rules }) => `${colours.bold(name.padEnd(width))}  ${does} (${rules.join(', ')})\n`)
    .join('');
}
