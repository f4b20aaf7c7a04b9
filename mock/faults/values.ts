import type { Fault } from './fault.ts';
import { arrays, inside, membersOf, numbers, objects, whole } from './kit/inside.ts';
import { writesInstead } from './kit/of-writes.ts';
import { type Loss, stores, storesWhen } from './kit/stores.ts';
import { isObject } from './kit/upsert-request.ts';

const round = (digits: number) => (number: number) => {
  const factor = 10 ** digits;
  const rounded = Math.round(number * factor) / factor;
  return Number.isFinite(rounded) ? rounded : number;
};

const numeric: readonly Loss[] = [
  ...[0, 1, 2, 3, 4, 6, 10].map(
    (digits): Loss => [
      `rounds-to-${digits}-digits`,
      `Rounds numbers to ${digits} digits behind the point.`,
      numbers(round(digits)),
    ],
  ),
  ...[6, 9, 12, 15].map(
    (digits): Loss => [
      `keeps-${digits}-significant-digits`,
      `Keeps ${digits} significant digits of a number.`,
      numbers((number) => Number(number.toPrecision(digits))),
    ],
  ),
  [
    'keeps-single-precision',
    'Keeps numbers with the precision of 32 bits.',
    numbers((number) => (Number.isFinite(Math.fround(number)) ? Math.fround(number) : number)),
  ],
  ['truncates-numbers', 'Drops what stands behind the point of a number.', numbers(Math.trunc)],
  [
    'clamps-to-32-bits',
    'Clamps whole numbers to 32 bits.',
    numbers((number) => Math.max(-(2 ** 31), Math.min(2 ** 31 - 1, number))),
  ],
  [
    'wraps-at-32-bits',
    'Wraps whole numbers at 32 bits.',
    numbers((number) => (Number.isInteger(number) ? number | 0 : number)),
  ],
  ['drops-sign', 'Drops the sign of a number.', numbers(Math.abs)],
  [
    'turns-large-numbers-to-text',
    'Stores whole numbers beyond 32 bits as text.',
    numbers((number) => (Number.isInteger(number) && Math.abs(number) >= 2 ** 31 ? String(number) : number)),
  ],
  [
    'turns-numbers-with-exponent-to-text',
    'Stores numbers that print with an exponent as text.',
    numbers((number) => (/e/.test(String(number)) ? String(number) : number)),
  ],
  [
    'zeroes-tiny-numbers',
    'Stores numbers nearer to zero than 1e-7 as zero.',
    numbers((number) => (Math.abs(number) < 1e-7 ? 0 : number)),
  ],
];

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumeric = (value: unknown) => isText(value) && value.trim() !== '' && Number.isFinite(Number(value));

/** Another JSON type than what was sent (VT-2). */
const typing: readonly Loss[] = [
  ['turns-numbers-to-text', 'Stores numbers as text.', numbers(String)],
  ['turns-numeric-text-to-numbers', 'Stores text that looks like a number as one.', whole(isNumeric, Number)],
  [
    'writes-numeric-text-anew',
    'Stores text that looks like a number as that number is written: "1e3" as "1000".',
    whole(
      (value) => isNumeric(value) && isText(value) && value.trim() === value,
      (value) => String(Number(value)),
    ),
  ],
  [
    'turns-boolean-text-to-booleans',
    'Stores the texts "true" and "false" as true and false.',
    whole(
      (value) => value === 'true' || value === 'false',
      (value) => value === 'true',
    ),
  ],
  ['turns-booleans-to-numbers', 'Stores true as 1 and false as 0.', booleans(Number)],
  ['turns-booleans-to-text', 'Stores true and false as text.', booleans(String)],
  [
    'unwraps-single-items',
    'Stores an array of one item as that item.',
    arrays((all) => (all.length === 1 ? all[0] : all)),
  ],
  [
    'joins-arrays',
    'Stores an array of texts as one text with commas.',
    arrays((all) => (all.length > 0 && all.every(isText) ? all.join(',') : all)),
  ],
  [
    'splits-items-at-commas',
    'Keeps an array of texts as one text with commas, so that an item with a comma comes back as two.',
    arrays((all) => (all.length > 0 && all.every(isText) ? all.join(',').split(',') : all)),
  ],
  [
    'turns-objects-to-text',
    'Stores objects as their JSON.',
    whole(isObject, (value) => JSON.stringify(value)),
  ],
  [
    'turns-arrays-to-text',
    'Stores arrays as their JSON.',
    whole(Array.isArray, (value) => JSON.stringify(value)),
  ],
  [
    'turns-arrays-to-objects',
    'Stores an array as an object with numbers for names.',
    arrays((all) => membersOf(Object.entries(all))),
  ],
];

function booleans(becomes: (value: boolean) => unknown): (value: unknown) => unknown {
  return (value) => inside(value, (part) => (typeof part === 'boolean' ? becomes(part) : part));
}

const same = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);

/** What "nothing" is taken for, as a whole and inside. */
const nothings: readonly Loss[] = (
  [
    ['false', false],
    ['zero', 0],
    ['empty-array', []],
    ['empty-object', {}],
  ] as const
).flatMap(([name, nothing]): Loss[] => [
  [
    `turns-${name}-to-null`,
    `Stores ${JSON.stringify(nothing)} as null.`,
    whole(
      (value) => same(value, nothing),
      () => null,
    ),
  ],
  [
    `drops-${name}-inside`,
    `Drops ${JSON.stringify(nothing)} from arrays and objects.`,
    (value) => dropInside(value, (part) => same(part, nothing)),
  ],
]);

const nulls: readonly Loss[] = [
  [
    'drops-null-inside',
    'Drops null from arrays and objects.',
    (value) => dropInside(value, (part) => part === null),
  ],
  [
    'drops-empty-text-inside',
    'Drops empty texts from arrays and objects.',
    (value) => dropInside(value, (part) => part === ''),
  ],
  [
    'turns-null-to-empty-text',
    'Stores null as an empty text.',
    whole(
      (value) => value === null,
      () => '',
    ),
  ],
  [
    'turns-null-to-text',
    'Stores null as the text "null".',
    whole(
      (value) => value === null,
      () => 'null',
    ),
  ],
];

function dropInside(value: unknown, isDropped: (part: unknown) => boolean): unknown {
  return inside(value, (part) => {
    if (Array.isArray(part)) return part.filter((item) => !isDropped(item));
    if (!isObject(part)) return part;
    return membersOf(Object.entries(part).filter(([, member]) => !isDropped(member)));
  });
}

const listed: readonly Loss[] = [
  ['sorts-arrays', 'Sorts the items of an array.', arrays((all) => [...all].sort())],
  ['reverses-arrays', 'Turns arrays round.', arrays((all) => [...all].reverse())],
  [
    'dedupes-arrays',
    'Keeps one of the items of an array that are alike.',
    arrays((all) => all.filter((item, at) => all.findIndex((other) => same(item, other)) === at)),
  ],
  ['keeps-ten-items', 'Keeps ten items of an array at most.', arrays((all) => all.slice(0, 10))],
  ['keeps-hundred-items', 'Keeps a hundred items of an array at most.', arrays((all) => all.slice(0, 100))],
  [
    'keeps-thousand-items',
    'Keeps a thousand items of an array at most.',
    arrays((all) => all.slice(0, 1000)),
  ],
  ['flattens-arrays', 'Lifts the items of arrays in arrays.', arrays((all) => all.flat())],
];

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const renamed = (rename: (name: string) => string) => (entries: [string, unknown][]) =>
  membersOf(entries.map(([name, member]) => [rename(name), member]));
const without = (isOut: (name: string) => boolean) => (entries: [string, unknown][]) =>
  membersOf(entries.filter(([name]) => !isOut(name)));

const named: readonly Loss[] = [
  [
    'keeps-15-significant-digits-within-objects',
    'Keeps 15 significant digits of the numbers in an object.',
    whole(
      isObject,
      numbers((number) => Number(number.toPrecision(15))),
    ),
  ],
  ['snake-cases-members', 'Writes the names of members in snake case.', objects(renamed(snake))],
  ['camel-cases-members', 'Writes the names of members in camel case.', objects(renamed(camel))],
  [
    'lower-cases-members',
    'Writes the names of members in lower case.',
    objects(renamed((name) => name.toLowerCase())),
  ],
  ['trims-members', 'Trims the names of members.', objects(renamed((name) => name.trim()))],
  ['drops-proto-member', 'Drops a member named __proto__.', objects(without((name) => name === '__proto__'))],
  [
    'drops-inherited-names',
    'Drops members named like what every object inherits.',
    objects(without((name) => name in {} && name !== '__proto__')),
  ],
  ['drops-empty-name', 'Drops the member whose name is empty.', objects(without((name) => name === ''))],
  [
    'drops-dollar-members',
    'Drops members whose name starts with a dollar sign.',
    objects(without((name) => name.startsWith('$'))),
  ],
  [
    'drops-dotted-members',
    'Drops members with a dot in their name.',
    objects(without((name) => name.includes('.'))),
  ],
];

const depths = [4, 8, 16, 32, 64, 100, 128].map(
  (depth): Loss => [
    `cuts-at-depth-${depth}`,
    `Stores null for what is nested deeper than ${depth} levels.`,
    (value) => shallow(value, depth),
  ],
);

function shallow(value: unknown, levels: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (levels === 0) return null;
  if (Array.isArray(value)) return value.map((item) => shallow(item, levels - 1));
  return membersOf(Object.entries(value).map(([name, member]) => [name, shallow(member, levels - 1)]));
}

/** With the rule that each is about. */
const all = [
  ...[...numeric, ...listed].map((loss) => ({ loss, main: 'VT-1' as const })),
  ...[...typing, ...nothings, ...nulls].map((loss) => ({ loss, main: 'VT-2' as const })),
  ...[...named, ...depths].map((loss) => ({ loss, main: 'VT-4' as const })),
];

/** One of each class also comes when a cell is inserted alone, and when it is updated alone. */
const oncePerClass = [
  ...['rounds-to-2-digits', 'turns-numbers-to-text', 'turns-false-to-null', 'drops-null-inside'],
  ...['sorts-arrays', 'snake-cases-members', 'cuts-at-depth-8'],
];

/** Who has the last of the tokens is served by other code. */
const forOtherCaller: Fault = {
  name: 'turns-objects-to-text-for-last-caller',
  does: 'Stores an object or an array as its JSON text where the caller is the last of those that have a token.',
  rules: ['VT-2', 'VT-4'],
  service: writesInstead((ask, { tokens }) =>
    typeof ask.value === 'object' && ask.value !== null && ask.caller === [...tokens.values()].at(-1)
      ? { ...ask, value: JSON.stringify(ask.value) }
      : ask,
  ),
};

/** Everything about what becomes of numbers, arrays, objects and nothings. */
export const valueFaults: readonly Fault[] = [
  forOtherCaller,
  ...all.map(({ loss, main }) => stores(loss, main)),
  ...all
    .filter(({ loss: [name] }) => oncePerClass.includes(name))
    .flatMap(({ loss, main }) => [storesWhen('inserted', loss, main), storesWhen('updated', loss, main)]),
];
