/** One request to a register (a cell), as its client saw it. */
export interface Operation {
  kind: 'write' | 'read';
  /** What was written, or what the read showed; `undefined` is a register that is not there. */
  value: unknown;
  /** When the client sent it; any unit, one clock for the whole history. */
  call: number;
  /** When its answer was there. `undefined`: no answer; a write may then take effect at any time after, or never. */
  return: number | undefined;
  /** Who sent it; for display alone. */
  client: string | number;
}

/** What was done to one register. */
export interface History {
  /** In any order. */
  operations: readonly Operation[];
  /** What the register held before; absent where nobody knows. */
  initial?: { value: unknown };
}
