import { isDeepStrictEqual } from 'node:util';
import type { History, Operation } from './history.ts';

/**
 * For tests: linearizability by its definition, with no thought for time. Tries every order of the answered
 * operations with every choice of the unanswered writes.
 */
export function linearizableByBruteForce({ operations, initial }: History): boolean {
  const answered = operations.filter((operation) => operation.return !== undefined);
  const unanswered = operations.filter(({ kind, return: end }) => kind === 'write' && end === undefined);
  return subsets(unanswered).some((some) =>
    permutations([...answered, ...some]).some((order) => explainsAll(order, initial)),
  );
}

/** Does this order respect real time, and does each read show the latest write before it? */
export function explainsAll(order: readonly Operation[], initial: History['initial']): boolean {
  const inTime = order.every((operation, index) =>
    order.slice(index + 1).every((later) => !(later.return !== undefined && later.return < operation.call)),
  );
  return inTime && readsFit(order, initial);
}

function readsFit(order: readonly Operation[], initial: History['initial']): boolean {
  let held = initial;
  return order.every(({ kind, value }) => {
    if (kind === 'read' && held && !isDeepStrictEqual(held.value, value)) return false;
    held = { value };
    return true;
  });
}

function subsets<T>(items: T[]): T[][] {
  return items.reduce<T[][]>((all, item) => all.concat(all.map((some) => [...some, item])), [[]]);
}

function permutations<T>(items: T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) =>
    permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  );
}
