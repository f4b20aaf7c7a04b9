import { refusal } from '../front/refusal.ts';
import { mistyped } from '../service/mistyped.ts';
import { cellScope } from '../service/scope.ts';
import { isMissing } from '../store/store.ts';
import type { ColumnSchema } from '../wire.ts';
import type { Fault, Tools } from './fault.ts';
import { answersItself } from './kit/of-upserts.ts';
import { type Ask, cellBefore, writesInstead } from './kit/of-writes.ts';
import { isObject } from './kit/upsert-request.ts';

type ColumnType = ColumnSchema['type'];

const types = [
  ...(['text', 'number', 'boolean', 'url', 'enum'] as const),
  ...(['multiselect', 'list', 'date', 'email', 'phone'] as const),
] satisfies ColumnType[];

async function schemaOf(ask: Ask, { store }: Tools): Promise<ColumnSchema | null> {
  const found = await store.readCell(cellScope(ask));
  return isMissing(found) ? null : found.column.schema;
}

/** Stores something else in columns of one type. */
function inColumns(
  type: ColumnType,
  name: string,
  does: string,
  change: (value: unknown, schema: ColumnSchema) => unknown,
): Fault {
  return {
    name,
    does,
    rules: ['VT-1', 'VT-3', 'VT-2', 'VT-4'],
    service: writesInstead(async (ask, tools) => {
      const schema = await schemaOf(ask, tools);
      return schema?.type === type ? { ...ask, value: change(ask.value, schema) } : ask;
    }),
  };
}

function optionsOf({ options }: ColumnSchema): string[] {
  return (options ?? []).filter((option) => typeof option === 'string');
}

const onText = (change: (text: string) => unknown) => (value: unknown) =>
  typeof value === 'string' ? change(value) : value;

/** What the makers of a column type think is better than what was sent. */
const improved: readonly Fault[] = [
  inColumns('text', 'texts-numbers-in-text-column', 'Stores numbers in text columns as text.', (value) =>
    typeof value === 'number' ? String(value) : value,
  ),
  inColumns(
    'number',
    'parses-text-in-number-column',
    'Stores text in number columns as a number where it can.',
    onText((text) => (text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text)),
  ),
  inColumns(
    'number',
    'rounds-to-cents-in-number-column',
    'Rounds numbers in number columns to two digits.',
    (value) => (typeof value === 'number' && Math.abs(value) < 1e12 ? Math.round(value * 100) / 100 : value),
  ),
  inColumns(
    'boolean',
    'parses-text-in-boolean-column',
    'Stores "true" and "false" in boolean columns as true and false.',
    onText((text) => (text === 'true' || text === 'false' ? text === 'true' : text)),
  ),
  inColumns(
    'boolean',
    'takes-truth-in-boolean-column',
    'Stores in boolean columns whether a value is truthy.',
    Boolean,
  ),
  inColumns(
    'url',
    'normalises-url',
    'Stores addresses in url columns in normal form.',
    onText((text) => (/^https?:/i.test(text) && URL.canParse(text) ? new URL(text).href : text)),
  ),
  inColumns(
    'url',
    'strips-fragment-of-url',
    'Drops the fragment of addresses in url columns.',
    onText((text) => text.replace(/#.*$/s, '')),
  ),
  inColumns(
    'url',
    'adds-scheme-to-url',
    'Puts https:// before text without a scheme in url columns.',
    onText((text) => (/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`)),
  ),
  inColumns(
    'url',
    'cuts-url-at-255',
    'Cuts addresses in url columns at 255 characters.',
    onText((text) => text.slice(0, 255)),
  ),
  inColumns(
    'email',
    'lower-cases-email',
    'Writes addresses in email columns in lower case.',
    onText((text) => text.toLowerCase()),
  ),
  inColumns(
    'email',
    'strips-tag-of-email',
    'Drops the tag behind a plus in email columns.',
    onText((text) => text.replace(/\+[^@]*@/, '@')),
  ),
  inColumns(
    'phone',
    'keeps-digits-of-phone',
    'Keeps the digits and the plus of a number in phone columns.',
    onText((text) => text.replace(/[^\d+]/g, '')),
  ),
  inColumns(
    'date',
    'turns-dates-to-instants',
    'Stores days in date columns as midnight, with a time.',
    onText((text) => (/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00.000Z` : text)),
  ),
  inColumns(
    'date',
    'cuts-time-of-dates',
    'Keeps the day alone in date columns.',
    onText((text) => (/^\d{4}-\d\d-\d\dT/.test(text) ? text.slice(0, 10) : text)),
  ),
  inColumns(
    'enum',
    'drops-unknown-option',
    'Stores null in enum columns for what is no option.',
    (value, schema) => (optionsOf(schema).some((option) => option === value) ? value : null),
  ),
  inColumns(
    'enum',
    'matches-option-case',
    'Stores the option that is spelled like the value in another case.',
    (value, schema) =>
      optionsOf(schema).find(
        (option) => typeof value === 'string' && option.toLowerCase() === value.toLowerCase(),
      ) ?? value,
  ),
  inColumns(
    'multiselect',
    'drops-unknown-options',
    'Drops what is no option from arrays in multiselect columns.',
    (value, schema) =>
      Array.isArray(value) ? value.filter((item) => optionsOf(schema).includes(item)) : value,
  ),
  inColumns('multiselect', 'sorts-options', 'Sorts the items of arrays in multiselect columns.', (value) =>
    Array.isArray(value) ? [...value].sort() : value,
  ),
  inColumns(
    'multiselect',
    'puts-options-in-order',
    'Puts the items of arrays in multiselect columns into the order of the options.',
    (value, schema) =>
      Array.isArray(value)
        ? value.toSorted((a, b) => optionsOf(schema).indexOf(a) - optionsOf(schema).indexOf(b))
        : value,
  ),
  ...(['multiselect', 'list'] as const).flatMap((type) => [
    inColumns(
      type,
      `wraps-text-in-${type}-column`,
      `Stores a text in ${type} columns as an array of it.`,
      onText((text) => [text]),
    ),
    inColumns(
      type,
      `splits-text-in-${type}-column`,
      `Stores a text with commas in ${type} columns as an array.`,
      onText((text) => (text.includes(',') ? text.split(',') : text)),
    ),
    inColumns(
      type,
      `dedupes-${type}-column`,
      `Keeps one of the items that are alike in ${type} columns.`,
      (value) => (Array.isArray(value) ? [...new Set(value)] : value),
    ),
  ]),
];

/** Takes an end or an item that is empty for none. */
const bare: readonly Fault[] = [
  {
    ...inColumns(
      'url',
      'adds-slash-to-bare-url',
      'Puts a slash behind addresses without a path in url columns.',
      onText((text) => (/^https?:\/\/[^/?#]+$/.test(text) ? `${text}/` : text)),
    ),
    rules: ['VT-1', 'VT-3'],
  },
  {
    ...inColumns('list', 'keeps-ten-items-in-list-column', 'Keeps ten items in list columns.', (value) =>
      Array.isArray(value) ? value.slice(0, 10) : value,
    ),
    rules: ['VT-1', 'VT-4'],
  },
  {
    ...inColumns('list', 'drops-empty-items-in-list-column', 'Drops empty texts in list columns.', (value) =>
      Array.isArray(value) ? value.filter((item) => item !== '') : value,
    ),
    rules: ['VT-1', 'VT-2'],
  },
  ...(['email', 'phone', 'date'] as const).map(
    (type): Fault => ({
      ...inColumns(
        type,
        `nulls-empty-text-in-${type}-column`,
        `Stores null for an empty text in ${type} columns.`,
        onText((text) => (text === '' ? null : text)),
      ),
      rules: ['VT-2'],
    }),
  ),
];

/** An option that is chosen once more is taken back. */
const togglesOptions: Fault = {
  name: 'takes-back-repeated-options',
  does: 'Stores an empty array in multiselect columns when the array that is there is written again.',
  rules: ['UP-5'],
  service: writesInstead(async (ask, tools) => {
    const schema = await schemaOf(ask, tools);
    const before = await cellBefore(ask, tools);
    const isSame = JSON.stringify(before?.value) === JSON.stringify(ask.value);
    return schema?.type === 'multiselect' && Array.isArray(ask.value) && isSame ? { ...ask, value: [] } : ask;
  }),
};

/** A value that does not match its column's type is stored all the same (VT-3). */
const strict: readonly Fault[] = types.flatMap((type): Fault[] => [
  {
    name: `refuses-mistyped-${type}`,
    does: `Answers 422 to a value that is none of a ${type} column's.`,
    rules: ['VT-3', 'VT-2', 'VT-4'],
    front: answersItself(async ({ listId }, asked, tools) => {
      const { body } = asked;
      if ((await tools.judge(asked)).status !== 200 || !isObject(body)) return null;
      const { rowId, columnId, value } = body;
      const place = { listId, rowId: String(rowId), columnId: String(columnId) };
      const owner = (await tools.store.ownerOf(listId.toLowerCase())) ?? '';
      const schema = await schemaOf({ ...place, value, caller: owner }, tools);
      if (schema?.type !== type || mistyped(value, schema) === null) return null;
      return refusal(422, 'validation_failed', 'The value does not match the type of its column');
    }),
  },
  {
    name: `nulls-mistyped-${type}`,
    does: `Stores null for a value that is none of a ${type} column's.`,
    rules: ['VT-3', 'VT-2', 'VT-4'],
    service: writesInstead(async (ask, tools) => {
      const schema = await schemaOf(ask, tools);
      return schema?.type === type && mistyped(ask.value, schema) !== null ? { ...ask, value: null } : ask;
    }),
  },
]);

/** A check of what is missing takes these for it. */
const takenForMissing = ([0, false, null] as const).map(
  (value): Fault => ({
    name: `refuses-${value === 0 ? 'zero' : value}`,
    does: `Answers 422 to ${value}, as if there were no value.`,
    rules: value === null ? ['VT-4', 'VT-2', 'UP-1'] : ['VT-1', 'VT-2', 'VT-3', 'VT-4'],
    front: answersItself(async (_request, asked, tools) =>
      isObject(asked.body) && asked.body.value === value && (await tools.judge(asked)).status === 200
        ? refusal(422, 'validation_failed', 'value is required')
        : null,
    ),
  }),
);

/** Everything about what a column's type does to values. */
export const typedFaults: readonly Fault[] = [
  ...improved,
  ...bare,
  togglesOptions,
  ...strict,
  ...takenForMissing,
];
