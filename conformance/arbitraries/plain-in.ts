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

/** Another one for each type, as fit. */
export const plainToo: Readonly<Record<ColumnType, JsonValue>> = {
  text: 'after',
  number: 27_182,
  boolean: false,
  url: 'https://example.com/after',
  enum: choiceOptions[1] ?? '',
  multiselect: choiceOptions.slice(1, 3),
  list: ['after'],
  date: '2004-05-06',
  email: 'after@example.com',
  phone: '+49 40 654321',
};
