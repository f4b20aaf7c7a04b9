import { useEffect, useRef, useState } from 'react';
import type { Cell, Column } from '../api.ts';
import type { Edit } from '../list/list-state.ts';
import { shownValue } from '../values/shown-value.ts';
import { CellEditor } from './cell-editor.tsx';
import { CellNote } from './cell-note.tsx';

interface Props {
  column: Column;
  person: string;
  cell: Cell | undefined;
  edit: Edit | undefined;
  onEdit: (value: unknown) => void;
  onDismiss: () => void;
}

/** One cell: its value as a button that opens the editor, and below it what there is to say of it. */
export function CellView({ column, person, cell, edit, onEdit, onDismiss }: Props) {
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    const nothingElse = document.activeElement === document.body;
    if (wasEditing.current && !editing && nothingElse) button.current?.focus();
    wasEditing.current = editing;
  }, [editing]);

  const label = `${column.name} of ${person}`;
  const value = edit === undefined ? cell?.value : edit.value;
  if (editing) {
    const save = (entered: unknown) => {
      setEditing(false);
      onEdit(entered);
    };
    return (
      <CellEditor
        column={column}
        label={label}
        value={value}
        onSave={save}
        onCancel={() => setEditing(false)}
      />
    );
  }
  const text = shownValue(value);
  return (
    <>
      <button
        type="button"
        className="value"
        ref={button}
        aria-label={`${label}: ${text || 'empty'}`}
        onClick={() => setEditing(true)}
      >
        {text || <span className="empty">–</span>}
      </button>
      <CellNote label={label} cell={cell} edit={edit} onRetry={() => onEdit(value)} onDismiss={onDismiss} />
    </>
  );
}
