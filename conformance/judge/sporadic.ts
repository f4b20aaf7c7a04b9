import { execute, type Outcome } from './execute.ts';
import type { Scope } from './scope.ts';

/** One more write, so that a server which fails at every so many calls does not fail at the same place again. */
export async function shiftCalls(scope: Scope): Promise<void> {
  await execute(async (own) => void (await own.write(await own.pair(), 'in between')), scope);
}

/** What is left of an execution whose 5xx came by chance. */
export function asSporadic(scope: Scope): Outcome {
  const violation = scope.watched.find(({ rule }) => rule === 'SAFE-1');
  return violation ? { kind: 'violated', violation } : { kind: 'not-reached', reason: 'SAFE-1 fails' };
}
