import type { Column } from '../api.ts';

/** What a person's text stands for in a column of this type; nothing at all clears the cell. */
export function enteredValue(text: string, { type }: Column['schema']): unknown {
  if (text.trim() === '') return type === 'list' || type === 'multiselect' ? [] : null;
  switch (type) {
    case 'number':
      return Number(text);
    case 'boolean':
      return text === 'yes';
    case 'list':
    case 'multiselect':
      return text
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== '');
    default:
      return text;
  }
}
