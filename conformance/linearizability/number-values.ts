import { jsonEqual } from '../arbitraries/json-value.ts';
import type { History, Operation } from './history.ts';

export interface NumberedValues {
  of: ReadonlyMap<Operation, number>;
  /** Absent where the history's initial value is not known. */
  initial: number | undefined;
}

/** Gives equal JSON values the same number, so that a search need not compare them again and again. */
export function numberValues({ operations, initial }: History): NumberedValues {
  const distinct: unknown[] = [];
  const numberOf = (value: unknown): number => {
    const known = distinct.findIndex((other) => jsonEqual(other, value));
    return known >= 0 ? known : distinct.push(value) - 1;
  };
  return {
    of: new Map(operations.map((operation) => [operation, numberOf(operation.value)])),
    initial: initial && numberOf(initial.value),
  };
}
