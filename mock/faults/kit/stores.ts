import type { RuleId } from '../../../generated/rules.ts';
import type { Fault } from '../fault.ts';
import { cellBefore, writesInstead } from './of-writes.ts';

/** Name, sentence, and what becomes of a value that is stored. */
export type Loss = readonly [name: string, does: string, change: (value: unknown) => unknown];

/** The rules about values; which of them a loss breaks depends on the value that shows it. */
const valueRules = ['VT-1', 'VT-2', 'VT-3', 'VT-4'] as const satisfies readonly RuleId[];

/** A server that stores something else than it was sent, and shows what it stored. */
export function stores([name, does, change]: Loss): Fault {
  return {
    name,
    does,
    rules: valueRules,
    service: writesInstead((ask) => ({ ...ask, value: change(ask.value) })),
  };
}

/** The same, but only when a cell is inserted, or only when it is updated. */
export function storesWhen(when: 'inserted' | 'updated', [name, does, change]: Loss): Fault {
  return {
    name: `${name}-when-${when}`,
    does: `${does.slice(0, -1)}, when a cell is ${when}.`,
    rules: valueRules,
    service: writesInstead(async (ask, tools) => {
      const inserts = (await cellBefore(ask, tools)) === null;
      return inserts === (when === 'inserted') ? { ...ask, value: change(ask.value) } : ask;
    }),
  };
}
