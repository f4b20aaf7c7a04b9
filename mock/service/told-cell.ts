import { MockError } from '../errors.ts';
import type { CellStatus } from '../wire.ts';
import type { CellContent, CellPlace } from './service.ts';

/** A cell as a test tells of it: what is left out is null, as over HTTP. */
export type ToldCell = CellPlace & Partial<CellContent>;

const statuses = ['pending', 'processing', 'completed', 'failed'] as const satisfies readonly CellStatus[];

/** The cell with all that it holds. @throws MockError where it could not be served by the contract. */
export function told<Cell extends ToldCell & { status?: CellStatus }>(cell: Cell): Cell & CellContent {
  const { status, value = null, reasoning = null, error = null } = cell;
  if ('status' in cell && !statuses.some((one) => one === status))
    throw MockError.of('option-invalid', 'status', `one of ${statuses.join(', ')}`, JSON.stringify(status));
  for (const [name, text] of Object.entries({ reasoning, error }))
    if (text !== null && typeof text !== 'string')
      throw MockError.of('option-invalid', name, 'a text or null', JSON.stringify(text));
  return { ...cell, value, reasoning, error };
}
