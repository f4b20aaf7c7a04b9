import type { Handle } from '../front/asked.ts';
import { matchPath } from '../front/routes.ts';
import { type DeedTools, wrapped } from './deeds.ts';
import { isDue } from './is-due.ts';
import type { Deed, Misbehaviour } from './misbehaviour.ts';

/** Handles calls with these faults of the gallery served. */
export type HandleWith = (faults: readonly string[]) => Handle;

/** The way of a call through all misbehaviours: those that are due wrap it, the first innermost. */
export function misbehave(all: readonly Misbehaviour[], handleWith: HandleWith, tools: DeedTools): Handle {
  const turns = all.map((one) => ({ deed: one.does, isDue: isDue(one, tools.draw) }));
  return (asked) => {
    const operation = matchPath(asked.url.path)?.methods.get(asked.method)?.operationId;
    const due = turns.filter((turn) => turn.isDue(operation)).map(({ deed }) => deed);
    const right = handleWith(due.flatMap(faultOf));
    return due.reduce((next, deed) => wrapped(next, deed, tools), right)(asked);
  };
}

/** Whether it is a fault of the gallery that every call meets, so that it can be built into the stack once. */
export function isPermanentFault({ operation, when, does }: Misbehaviour): boolean {
  return does.kind === 'break' && operation === undefined && Object.keys(when ?? {}).length === 0;
}

export function faultOf(deed: Deed): string[] {
  return deed.kind === 'break' ? [deed.fault] : [];
}
