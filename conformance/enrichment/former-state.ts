import type { ColumnType } from '../../generated/patterns.ts';
import type { Place, SeenCell } from '../cells/seen-cell.ts';
import { quote } from '../judge/quote.ts';
import { firstReader, oneAt, readCells } from '../judge/read.ts';
import type { Scope } from '../judge/scope.ts';
import { firstWrite, upsert } from '../judge/upsert.ts';
import { NotReached, needs } from '../judge/violation.ts';
import type { CellStatus } from '../target/hooks.ts';
import { dynamicPairs, enrichmentNeeded, startEnrichment, waitForCells } from './enriched-cells.ts';
import type { FinishedCells } from './finished-cells.ts';

/** What a cell was before an upsert. */
export type FormerState = 'absent' | 'written' | CellStatus;

export const formerStates = [
  'absent',
  'written',
  'pending',
  'processing',
  'completed',
  'failed',
] as const satisfies readonly FormerState[];

export interface Arranged {
  place: Place;
  /** The cell as a reader shows it; absent where there is none. */
  cell: SeenCell | undefined;
}

/** What an earlier enrichment has left in a cell, whatever its status is by now. */
export interface Leftovers {
  reasoning: string;
  error: string;
}

/** Brings a fresh cell into a state: by the hook `seedCell` where there is one, else by the API alone. */
export async function arrange(
  scope: Scope,
  state: FormerState,
  finished: FinishedCells,
  { left = {}, type }: { left?: Partial<Leftovers>; type?: ColumnType | undefined } = {},
): Promise<Arranged> {
  if (state === 'absent') return { place: await scope.pair({ untouched: true }), cell: undefined };
  if (state === 'written') {
    const place = await scope.pair();
    return { place, cell: await upsert(scope, place, 'written before', firstWrite) };
  }
  if (scope.env.supply.seedCell) return seeded(scope, state, left, type);
  if (state === 'completed' || state === 'failed') return finished.take(scope, state);
  return running(scope, state);
}

async function seeded(
  scope: Scope,
  status: CellStatus,
  left: Partial<Leftovers>,
  type: ColumnType | undefined,
): Promise<Arranged> {
  const place = await scope.pair({ dynamic: true, ...(type && { type }) });
  return { place, cell: await seedAt(scope, place, status, left) };
}

/** Has the hook `seedCell`, which has to be there, bring the cell of a dynamic column into the state. */
export async function seedAt(
  scope: Scope,
  place: Place,
  status: CellStatus,
  left: Partial<Leftovers> = {},
): Promise<SeenCell> {
  const over = status === 'completed' || status === 'failed';
  if (!scope.env.supply.seedCell) throw needs('hook seedCell');
  await scope.env.supply.seedCell({
    ...place,
    status,
    value: status === 'completed' ? 'enriched before' : null,
    reasoning: over ? 'found on the company page' : null,
    error: status === 'failed' ? 'the source did not answer' : null,
    ...left,
  });
  return required(await shown(scope, place), status, 'after seedCell');
}

/** `pending` at once after `generateListColumn`; `processing` where the server shows it for long enough. */
async function running(scope: Scope, state: 'pending' | 'processing'): Promise<Arranged> {
  const [place] = await dynamicPairs(scope, 1);
  if (!place) throw new NotReached('needs: a dynamic column');
  const isThere = ([seen]: readonly (SeenCell | undefined)[]): boolean =>
    state === 'pending' || seen?.status !== 'pending';
  const [cell] = await scope.enriching(async () => {
    await startEnrichment(scope, [place]);
    return waitForCells(scope, [place], isThere);
  });
  if (cell?.status !== state) throw enrichmentNeeded(`a cell that is ${state}`);
  return { place, cell };
}

async function shown(scope: Scope, place: Place): Promise<SeenCell | undefined> {
  const reader = firstReader(scope);
  return oneAt(await readCells(scope, place.listId, reader), place, reader);
}

function required(cell: SeenCell | undefined, status: CellStatus, when: string): SeenCell {
  if (cell?.status === status) return cell;
  throw new NotReached(
    `set-up failed: the cell is ${cell ? quote(cell.status) : 'absent'} ${when}, not "${status}"`,
  );
}
