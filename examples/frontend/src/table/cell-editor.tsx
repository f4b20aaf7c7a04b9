import type { FocusEvent, KeyboardEvent } from 'react';
import { useRef } from 'react';
import type { Column } from '../api.ts';
import { choicesOf } from '../values/choices-of.ts';
import { enteredValue } from '../values/entered-value.ts';
import { shownValue } from '../values/shown-value.ts';

type Field = HTMLInputElement | HTMLSelectElement;

interface Props {
  column: Column;
  label: string;
  value: unknown;
  onSave: (value: unknown) => void;
  onCancel: () => void;
}

const inputTypes: Partial<Record<Column['schema']['type'], string>> = {
  number: 'number',
  email: 'email',
  phone: 'tel',
  date: 'date',
};

/** Enter and leaving the field save what was changed, Escape does not; what cannot be read as a value is not saved. */
export function CellEditor({ column, label, value, onSave, onCancel }: Props) {
  const changed = useRef(false);
  const field = {
    'aria-label': label,
    className: 'editor',
    defaultValue: shownValue(value),
    ref: focused,
    onChange: () => {
      changed.current = true;
    },
    onBlur: ({ currentTarget }: FocusEvent<Field>) => {
      if (changed.current && !currentTarget.validity.badInput)
        onSave(enteredValue(currentTarget.value, column.schema));
      else onCancel();
    },
    onKeyDown: (event: KeyboardEvent<Field>) => {
      if (event.key !== 'Escape' && event.key !== 'Enter') return;
      event.preventDefault(); // Or the cell's button, which has the focus next, would take the key as a click.
      if (event.key === 'Escape') changed.current = false;
      event.currentTarget.blur();
    },
  };
  const choices = choicesOf(column);
  if (choices === null) {
    const type = inputTypes[column.schema.type] ?? 'text';
    return <input {...field} type={type} step={type === 'number' ? 'any' : undefined} />;
  }
  return (
    <select {...field}>
      <option value="">(none)</option>
      {choices.map((choice) => (
        <option key={choice}>{choice}</option>
      ))}
    </select>
  );
}

/** The field has the focus from the moment that it is there: its person has just asked for it. */
function focused(field: Field | null): void {
  field?.focus();
}
