import { refusal } from '../front/refusal.ts';
import { mistyped } from '../service/mistyped.ts';
import { isDynamic } from '../store/is-dynamic.ts';
import type { CellRecord } from '../store/records.ts';
import type { Column } from '../wire.ts';
import type { Fault } from './fault.ts';
import { answersItself } from './kit/of-upserts.ts';
import { columnOf, overwrite, thenDoes, writesInstead } from './kit/of-writes.ts';
import { isObject } from './kit/upsert-request.ts';

const isBuiltIn = ({ builtInKey }: Column): boolean => builtInKey !== null;

/** Columns that a server may treat otherwise than the rest. */
const some: Readonly<Record<string, (column: Column) => boolean>> = {
  'built-in': isBuiltIn,
  enum: ({ schema }) => schema.type === 'enum',
  phone: ({ schema }) => schema.type === 'phone',
};

/** Types of which a row may be thought to have one column alone. */
const types: typeof some = {
  enum: ({ schema }) => schema.type === 'enum',
  email: ({ schema }) => schema.type === 'email',
};

/** Goes wrong in columns of one kind alone, and after the answer. */
function inColumns(
  name: string,
  does: (kind: string) => string,
  rules: Fault['rules'],
  of: (cell: CellRecord, other: CellRecord, isSuchToo: boolean) => boolean,
  kinds = some,
): Fault[] {
  return Object.entries(kinds).map(([kind, isSuch]) => ({
    name: `${name}-${kind}-column`,
    does: does(kind),
    rules,
    service: thenDoes(async (_cell, ask, tools) => {
      const [listId, rowId, columnId] = [ask.listId, ask.rowId, ask.columnId].map((id) => id.toLowerCase());
      const list = (await tools.store.dump()).find((one) => one.list.id === listId);
      const column = list?.columns.find(({ id }) => id === columnId);
      const cell = list?.cells.find((one) => one.rowId === rowId && one.columnId === columnId);
      if (!column || !cell || !isSuch(column)) return;
      const such = new Set(list?.columns.filter(isSuch).map(({ id }) => id));
      const isHit = (one: CellRecord): boolean => of(cell, one, such.has(one.columnId));
      for (const other of list?.cells.filter(isHit) ?? [])
        await overwrite({ ...ask, rowId: other.rowId, columnId: other.columnId }, { value: null }, tools);
    }),
  }));
}

const refusesMistypedInDynamic: Fault = {
  name: 'refuses-mistyped-in-dynamic-column',
  does: 'Answers 422 to a value that is none of its column’s where that is dynamic.',
  rules: ['VT-3'],
  front: answersItself(async ({ listId }, asked, tools) => {
    const { body } = asked;
    if ((await tools.judge(asked)).status !== 200 || !isObject(body)) return null;
    const column = await columnOf({ listId, columnId: String(body.columnId) }, tools);
    if (!column || !isDynamic(column) || mistyped(body.value, column.schema) === null) return null;
    return refusal(422, 'validation_failed', 'The value does not match the type of its column');
  }),
};

/** Makes another value of what is written to columns of one kind. */
function remakes(
  name: string,
  does: string,
  rules: Fault['rules'],
  isSuch: (column: Column) => boolean,
  remade: (value: unknown) => unknown,
): Fault {
  const service = writesInstead(async (ask, tools) => {
    const column = await columnOf(ask, tools);
    return column && isSuch(column) ? { ...ask, value: remade(ask.value) } : ask;
  });
  return { name, does, rules, service };
}

const remakesText = (remade: (text: string) => unknown) => (value: unknown) =>
  typeof value === 'string' ? remade(value) : value;
const numberOf = (text: string): unknown => (/^\d+$/.test(text) ? Number(text) : text);
const ofDynamic =
  (type: Column['schema']['type']) =>
  (column: Column): boolean =>
    isDynamic(column) && column.schema.type === type;

const remaking: readonly Fault[] = [
  remakes(
    'trims-text-in-built-in-column',
    'Keeps a text in a built-in column without the white space around it.',
    ['VT-1', 'VT-3', 'VT-2'],
    isBuiltIn,
    remakesText((text) => text.trim()),
  ),
  remakes(
    'makes-number-of-text-in-built-in-column',
    'Keeps a number in a built-in column where its digits are written as a text.',
    ['VT-2', 'VT-1', 'VT-3'],
    isBuiltIn,
    remakesText(numberOf),
  ),
  remakes(
    'makes-number-of-text-in-dynamic-number-column',
    'Keeps a number in a dynamic column of numbers where its digits are written as a text.',
    ['VT-2', 'VT-3'],
    ofDynamic('number'),
    remakesText(numberOf),
  ),
  remakes(
    'lower-cases-email-in-dynamic-column',
    'Keeps an address in a dynamic column of addresses in lower case.',
    ['VT-1', 'VT-3'],
    ofDynamic('email'),
    remakesText((text) => text.toLowerCase()),
  ),
];

/** Bugs that show only where somebody writes to a column of one kind. */
export const columnFaults: readonly Fault[] = [
  ...inColumns(
    'keeps-nothing-in',
    (kind) => `Answers a write to a ${kind} column as if it were kept, and keeps null.`,
    ['UP-6', 'VT-1', 'UP-2', 'UP-3'],
    (cell, other) => other === cell,
  ),
  ...inColumns(
    'clears-row-with',
    (kind) => `Sets the other cells of the row to null with a write to a ${kind} column.`,
    ['UP-3'],
    (cell, other) => other !== cell && other.rowId === cell.rowId,
  ),
  ...inColumns(
    'clears-others-like',
    (kind) => `Sets the cells of other ${kind} columns of the row to null with a write to one.`,
    ['UP-3'],
    (cell, other, isSuchToo) => other !== cell && other.rowId === cell.rowId && isSuchToo,
    types,
  ),
  refusesMistypedInDynamic,
  ...remaking,
];
