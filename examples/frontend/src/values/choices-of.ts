import type { Column } from '../api.ts';

/** What a column's value is chosen from; null where it is free. */
export function choicesOf({ schema }: Column): string[] | null {
  if (schema.type === 'boolean') return ['yes', 'no'];
  if (schema.type !== 'enum') return null;
  return (schema.options ?? []).filter((option) => typeof option === 'string');
}
