import { checkLinearizable } from './check-linearizable.ts';
import type { History, Operation } from './history.ts';
import { type NumberedValues, numberValues } from './number-values.ts';

/** Sub-histories tried in search of a shorter one than dropping leads to; small ones take some 10 µs each. */
const mostTried = 20_000;

/**
 * The shortest part of an impossible history that is impossible by itself. A write is only left out together with
 * all reads of its value, so that what is left is wrong of its own and not for want of that write. A history that is not
 * impossible comes back whole.
 */
export function shrinkHistory(history: History): History {
  const values = numberValues(history);
  const short = shortest(history, values, dropEach(history, values));
  const unbound = { operations: short.operations };
  return impossible(unbound) ? unbound : short;
}

const impossible = (history: History): boolean => checkLinearizable(history).kind === 'not-linearizable';

const withOperations = (history: History, operations: readonly Operation[]): History => ({
  ...history,
  operations,
});

/** Drops each operation without which the rest is impossible; one that is needed now stays needed when others go. */
function dropEach(history: History, values: NumberedValues): History {
  return history.operations.reduce((kept, operation) => {
    const rest = kept.operations.filter(
      (other) => other !== operation && !explains(operation, other, values),
    );
    const smaller = withOperations(kept, rest);
    return impossible(smaller) ? smaller : kept;
  }, history);
}

/** Could the read have seen this write? */
function explains(write: Operation, read: Operation, { of }: NumberedValues): boolean {
  return write.kind === 'write' && read.kind === 'read' && of.get(write) === of.get(read);
}

/** Dropping one at a time can end at one anomaly where a shorter one was dropped on the way. */
function shortest(history: History, values: NumberedValues, found: History): History {
  let tried = 0;
  for (let size = 1; size < found.operations.length; size += 1) {
    for (const part of partsOf(history.operations, size)) {
      tried += 1;
      if (tried > mostTried) return found;
      const smaller = withOperations(history, part);
      if (isWhole(part, history, values) && impossible(smaller)) return smaller;
    }
  }
  return found;
}

/** No read is kept without each of the writes that it could have seen. */
function isWhole(part: readonly Operation[], { operations }: History, values: NumberedValues): boolean {
  const left = operations.filter((operation) => !part.includes(operation));
  return !left.some((write) => part.some((read) => explains(write, read, values)));
}

function* partsOf<T>(items: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) yield [];
  for (let index = from; size > 0 && index <= items.length - size; index += 1) {
    const item = items[index];
    for (const rest of partsOf(items, size - 1, index + 1)) if (item !== undefined) yield [item, ...rest];
  }
}
