import { useCallback, useEffect, useReducer, useRef } from 'react';
import { api, type Column, type List } from '../api.ts';
import { CellWriter } from './cell-writer.ts';
import { firstState, isEnriching, keyOf, type ListState, nextState } from './list-state.ts';
import { readList } from './read-list.ts';

/** Milliseconds between two looks at a list that is being enriched. */
const pollingPause = 400;

export interface ListActions {
  /** Shows the value at once, and sees to it that the server gets it. */
  edit(place: { rowId: string; columnId: string }, value: unknown): void;
  /** Gives an edit up that could not be saved, and shows what the server has. */
  dismiss(place: { rowId: string; columnId: string }): Promise<void>;
  /** Has a dynamic column's cells found afresh. Resolves to a sentence where that cannot be. */
  enrich(column: Column): Promise<string | null>;
}

/** A list as it is and as it was edited here, and the ways to change it. */
export function useList(first: List): [ListState, ListActions] {
  const [state, dispatch] = useReducer(nextState, first, firstState);
  const writers = useRef(new Map<string, CellWriter>());
  /** Counts what changed here, so that a read that began before is not believed after. */
  const changes = useRef(0);
  const listId = first.sheet.id;

  const refresh = useCallback(async () => {
    const before = changes.current;
    const list = await readList(listId);
    if (before === changes.current) dispatch({ kind: 'read', list });
  }, [listId]);

  usePolling(isEnriching(state), refresh);

  const edit: ListActions['edit'] = (place, value) => {
    const key = keyOf(place);
    const writer =
      writers.current.get(key) ??
      new CellWriter(api, { listId, ...place }, (progress) => {
        changes.current += 1;
        dispatch({ key, ...progress });
      });
    writers.current.set(key, writer);
    changes.current += 1;
    dispatch({ kind: 'edited', key, value });
    writer.write(value);
  };
  const dismiss: ListActions['dismiss'] = async (place) => {
    const key = keyOf(place);
    try {
      await refresh(); // A call whose answer was lost may have been carried out all the same.
      dispatch({ kind: 'dismissed', key });
    } catch {
      dispatch({ kind: 'failed', key, because: 'No answer came.' });
    }
  };
  const enrich: ListActions['enrich'] = async ({ id }) => {
    const rowIds = state.list.rows.map((row) => row.id);
    const path = { id: listId, colId: id };
    try {
      const { error } = await api.POST('/api/lists/{id}/columns/{colId}/generate', {
        params: { path },
        body: { rowIds },
      });
      if (error) return error.error;
      await refresh();
      return null;
    } catch {
      return 'No answer came.';
    }
  };
  return [state, { edit, dismiss, enrich }];
}

/** Asks again and again for as long as it is wanted; a look that fails is followed by the next. */
function usePolling(wanted: boolean, look: () => Promise<void>): void {
  useEffect(() => {
    if (!wanted) return;
    let timer = 0;
    let stopped = false;
    const again = () => {
      timer = window.setTimeout(async () => {
        await look().catch(() => undefined);
        if (!stopped) again();
      }, pollingPause);
    };
    again();
    return () => {
      stopped = true;
      window.clearTimeout(timer);
    };
  }, [wanted, look]);
}
