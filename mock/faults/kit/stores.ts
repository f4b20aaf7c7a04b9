import type { Fault } from '../fault.ts';
import { cellBefore, writesInstead } from './of-writes.ts';

/** Name, sentence, and what becomes of a value that is stored. */
export type Loss = readonly [name: string, does: string, change: (value: unknown) => unknown];

type ValueRule = 'VT-1' | 'VT-2' | 'VT-3' | 'VT-4';

/** The rule that a loss is about, and the others about values, which it breaks as well with one value or another. */
function rulesOf(main: ValueRule): Fault['rules'] {
  const others = (['VT-1', 'VT-2', 'VT-3', 'VT-4'] as const).filter((rule) => rule !== main);
  return [main, ...others];
}

/** A server that stores something else than it was sent, and shows what it stored. */
export function stores([name, does, change]: Loss, main: ValueRule): Fault {
  const service = writesInstead((ask) => ({ ...ask, value: change(ask.value) }));
  return { name, does, rules: rulesOf(main), service };
}

/** The same, but only when a cell is inserted, or only when it is updated. */
export function storesWhen(when: 'inserted' | 'updated', [name, does, change]: Loss, main: ValueRule): Fault {
  return {
    name: `${name}-when-${when}`,
    does: `${does.slice(0, -1)}, when a cell is ${when}.`,
    rules: [...rulesOf(main), 'UP-2'],
    service: writesInstead(async (ask, tools) => {
      const inserts = (await cellBefore(ask, tools)) === null;
      return inserts === (when === 'inserted') ? { ...ask, value: change(ask.value) } : ask;
    }),
  };
}
