import { faults } from '../../mock/index.ts';
import type { Io } from '../io.ts';
import { coloursFor } from './colours.ts';

/** The gallery of `mock --break`: each fault's name, what it does, and the rules that it breaks. */
export function faultTable({ stdout, env }: Pick<Io, 'stdout' | 'env'>): string {
  const colours = coloursFor(stdout, env);
  const width = Math.max(...faults.map(({ name }) => name.length));
  const rules = Math.max(...faults.map((fault) => fault.rules.join(' ').length));
  return faults
    .map(({ name, does, rules: broken }) => {
      return `${colours.bold(name.padEnd(width))}  ${broken.join(' ').padEnd(rules)}  ${does}\n`;
    })
    .join('');
}
