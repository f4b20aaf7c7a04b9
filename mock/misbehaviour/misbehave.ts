import type { Handle } from '../front/asked.ts';
import { matchPath } from '../front/routes.ts';
import { type DeedTools, wrapped } from './deeds.ts';
import { isDue } from './is-due.ts';
import type { Deed, Misbehaviour } from './misbehaviour.ts';

/** Handles calls with these faults of the gallery served. */
export type HandleWith = (faults: readonly string[]) => Handle;

/** The way of a call through all misbehaviours that are due for it. */
export function misbehave(all: readonly Misbehaviour[], handleWith: HandleWith, tools: DeedTools): Handle {
  const turns = all.map((one) => ({ deed: one.does, isDue: isDue(one, tools.draw) }));
  return (asked) => {
    const operation = matchPath(asked.url.path)?.methods.get(asked.method)?.operationId;
    const due = turns.filter((turn) => turn.isDue(operation)).map(({ deed }) => deed);
    return doing(due, handleWith, tools)(asked);
  };
}

/** A way of a call with these deeds, the first innermost. */
export function doing(deeds: readonly Deed[], handleWith: HandleWith, tools: DeedTools): Handle {
  const innermost = handleWith(deeds.flatMap(faultOf));
  return deeds.reduce((next, deed) => wrapped(next, deed, tools), innermost);
}

/** Whether it is a fault of the gallery that every call meets, so that it can be built into the stack once. */
export function isPermanentFault({ operation, when = {}, does }: Misbehaviour): boolean {
  return does.kind === 'break' && operation === undefined && Object.keys(when).length === 0;
}

export function faultOf({ fault }: Deed): string[] {
  return fault === undefined ? [] : [fault];
}
