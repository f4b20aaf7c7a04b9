import type { List } from './api.ts';
import type { ListState } from './list/list-state.ts';
import { useList } from './list/use-list.ts';
import { ListTable } from './table/list-table.tsx';

/** One list, to read and to edit. */
export function ListPage({ list }: { list: List }) {
  const [state, actions] = useList(list);
  return (
    <>
      <header>
        <h1>{state.list.sheet.name ?? 'Unnamed list'}</h1>
        <p>Choose a cell to edit it. Enter saves, Escape leaves it as it was.</p>
        <p role="status">{summaryOf(state)}</p>
      </header>
      <ListTable state={state} actions={actions} />
    </>
  );
}

/** For everybody, and read out by screen readers whenever it changes. */
function summaryOf({ edits, list }: ListState): string {
  const kinds = [...edits.values()].map(({ kind }) => kind);
  const failed = kinds.filter((kind) => kind === 'failed').length;
  if (failed > 0) return `${failed} ${failed === 1 ? 'change is' : 'changes are'} not saved.`;
  if (kinds.length > 0) return 'Saving…';
  return `${list.rows.length} people. All changes are saved.`;
}
