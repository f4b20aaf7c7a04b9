import type { Column, Row } from '../api.ts';
import { keyOf, type ListState } from '../list/list-state.ts';
import type { ListActions } from '../list/use-list.ts';
import { CellView } from './cell-view.tsx';
import { ColumnHead } from './column-head.tsx';

interface Props {
  state: ListState;
  actions: ListActions;
}

/** The list as a table: a row is a person, and each cell can be edited. */
export function ListTable({ state, actions }: Props) {
  const columns = [...state.list.columns].sort((a, b) => a.position - b.position);
  return (
    <section className="scroll" aria-label="The list">
      <table>
        <thead>
          <tr>
            <th scope="col">Person</th>
            {columns.map((column) => (
              <ColumnHead key={column.id} column={column} onEnrich={() => actions.enrich(column)} />
            ))}
          </tr>
        </thead>
        <tbody>
          {state.list.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{nameOf(row)}</th>
              {columns.map((column) => (
                <td key={column.id}>{cellAt(row, column, state, actions)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function cellAt(row: Row, column: Column, { cells, edits }: ListState, actions: ListActions) {
  const place = { rowId: row.id, columnId: column.id };
  const key = keyOf(place);
  return (
    <CellView
      column={column}
      person={nameOf(row)}
      cell={cells.get(key)}
      edit={edits.get(key)}
      onEdit={(value) => actions.edit(place, value)}
      onDismiss={() => actions.dismiss(place)}
    />
  );
}

/** The profile can hold anything; its names are shown where they are there. */
function nameOf({ profileData, linkedinUrl }: Row): string {
  const profile: Record<string, unknown> =
    typeof profileData === 'object' && profileData !== null ? { ...profileData } : {};
  const names = [profile.firstName, profile.lastName].filter((name) => typeof name === 'string');
  return names.join(' ') || linkedinUrl || 'Unnamed';
}
