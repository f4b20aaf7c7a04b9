import type { ColumnType } from '../../generated/patterns.ts';
import type { JsonValue } from './json-value.ts';
import { choiceOptions } from './value-for-column.ts';

/** A value that is fit for a column of each type, and unlike what checks write. */
export const plainIn: Readonly<Record<ColumnType, JsonValue>> = {
  text: 'before',
  number: 31_415,
  boolean: true,
  url: 'https://example.com/before',
  enum: choiceOptions[0] ?? '',
  multiselect: choiceOptions.slice(0, 2),
  list: ['before'],
  date: '2001-02-03',
  email: 'before@example.com',
  phone: '+49 30 123456',
};
