import { cellScope } from '../../service/scope.ts';
import type { Outcome } from '../../service/service.ts';
import type { UpdateCellResponse } from '../../wire.ts';
import type { Fault, Tools } from '../fault.ts';
import type { Ask } from './of-writes.ts';

/** What a write can find missing. */
export type Missing = 'list' | 'row' | 'column';
export const kinds = { list: 'list-not-found', row: 'row-not-found', column: 'column-not-found' } as const;

/** Answers a write that found something missing in its own way; null leaves the answer. */
export function whereMissing(
  missing: Missing,
  answer: (
    ask: Ask,
    tools: Tools,
    write: (ask: Ask) => Promise<Outcome<UpdateCellResponse>>,
  ) => Promise<Outcome<UpdateCellResponse> | null>,
): NonNullable<Fault['service']> {
  return (inner, tools) => ({
    updateListCell: async (ask) => {
      const outcome = await inner.updateListCell(ask);
      if (outcome.kind !== kinds[missing]) return outcome;
      return (await answer(ask, tools, inner.updateListCell)) ?? outcome;
    },
  });
}

/** The list of the same caller that has this row, or this column. */
export async function ownsElsewhere(what: 'row' | 'column', ask: Ask, { store }: Tools) {
  const { rowId, columnId } = cellScope(ask);
  const own = (await store.dump()).filter(({ list }) => list.owner === ask.caller);
  return own.find(({ rows, columns }) =>
    what === 'row' ? rows.some(({ row }) => row.id === rowId) : columns.some(({ id }) => id === columnId),
  );
}

/** The code that an error tells. */
export function codeOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
}
