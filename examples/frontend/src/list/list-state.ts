import type { Cell, List } from '../api.ts';

/** An edit that the server has not confirmed: the page shows its value already. */
export type Edit =
  | { kind: 'saving'; value: unknown; because: string | null }
  | { kind: 'failed'; value: unknown; because: string };

export interface ListState {
  list: List;
  cells: ReadonlyMap<string, Cell>;
  edits: ReadonlyMap<string, Edit>;
}

export type ListEvent =
  | { kind: 'read'; list: List }
  | { kind: 'edited'; key: string; value: unknown }
  | { kind: 'retrying'; key: string; because: string }
  | { kind: 'saved'; key: string; cell: Cell }
  | { kind: 'failed'; key: string; because: string }
  | { kind: 'dismissed'; key: string };

export function keyOf({ rowId, columnId }: { rowId: string; columnId: string }): string {
  return `${rowId} ${columnId}`;
}

export function firstState(list: List): ListState {
  return { list, cells: cellsOf(list), edits: new Map() };
}

/** The state after something happened. Edits lie over what was read until the server has confirmed them. */
export function nextState(state: ListState, event: ListEvent): ListState {
  switch (event.kind) {
    case 'read':
      return { ...state, list: event.list, cells: cellsOf(event.list) };
    case 'edited':
      return withEdit(state, event.key, { kind: 'saving', value: event.value, because: null });
    case 'retrying':
    case 'failed': {
      const edit = state.edits.get(event.key);
      if (edit === undefined) return state;
      const kind = event.kind === 'failed' ? 'failed' : 'saving';
      return withEdit(state, event.key, { kind, value: edit.value, because: event.because });
    }
    case 'saved': {
      const cells = new Map(state.cells).set(event.key, event.cell);
      return { ...withEdit(state, event.key, null), cells };
    }
    case 'dismissed':
      return withEdit(state, event.key, null);
  }
}

/** Whether an enrichment is under way somewhere, so that it is worth asking again. */
export function isEnriching({ cells, edits }: ListState): boolean {
  return [...cells].some(
    ([key, { status }]) => !edits.has(key) && (status === 'pending' || status === 'processing'),
  );
}

function withEdit(state: ListState, key: string, edit: Edit | null): ListState {
  const edits = new Map(state.edits);
  if (edit === null) edits.delete(key);
  else edits.set(key, edit);
  return { ...state, edits };
}

function cellsOf({ cells }: List): ReadonlyMap<string, Cell> {
  return new Map(cells.map((cell) => [keyOf(cell), cell]));
}
