import type { ColumnSchema } from '../wire.ts';
import type { Failure } from './service.ts';

type ColumnType = ColumnSchema['type'];

/** For `typing: 'strict'`: what each type takes, and in which words. Null clears a cell of any type. */
const types: {
  [Type in ColumnType]: { wanted: string; fits: (value: unknown, schema: ColumnSchema) => boolean };
} = {
  text: { wanted: 'a string', fits: isString },
  number: { wanted: 'a number', fits: (value) => typeof value === 'number' },
  boolean: { wanted: 'true or false', fits: (value) => typeof value === 'boolean' },
  url: { wanted: 'a URL with a scheme', fits: (value) => isString(value) && URL.canParse(value) },
  enum: { wanted: "one of the column's options", fits: isOption },
  multiselect: {
    wanted: "an array of the column's options",
    fits: (value, schema) => Array.isArray(value) && value.every((item) => isOption(item, schema)),
  },
  list: { wanted: 'an array', fits: (value) => Array.isArray(value) },
  date: {
    wanted: 'a date such as 2025-03-01',
    fits: (value) => isString(value) && /^\d{4}-\d\d-\d\d/.test(value),
  },
  email: { wanted: 'an e-mail address', fits: (value) => isString(value) && /^[^@\s]+@[^@\s]+$/.test(value) },
  phone: { wanted: 'a phone number', fits: (value) => isString(value) && /^\+?[\d\s().-]{3,}$/.test(value) },
};

/** The refusal of a value that does not match its column's type; null where it matches. */
export function mistyped(value: unknown, schema: ColumnSchema): Failure | null {
  const { wanted, fits } = types[schema.type];
  return value === null || fits(value, schema) ? null : { kind: 'value-mistyped', type: schema.type, wanted };
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isOption(value: unknown, schema: ColumnSchema): boolean {
  const options = schema.options ?? [];
  return isString(value) && (options.length === 0 || options.includes(value));
}
