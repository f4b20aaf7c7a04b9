import type { Fault } from './fault.ts';
import { arrays, numbers, objects, strings, whole } from './kit/inside.ts';
import { answersWith, showsCells } from './kit/of-writes.ts';
import { reads, shownBy } from './kit/reads.ts';
import type { Loss } from './kit/stores.ts';

const isNothing = (value: unknown): boolean => value === false || value === 0 || value === '';

/** What a mapper, a view or a template makes of a value that is kept well. */
const losses: readonly Loss[] = [
  ['arrays-as-json', 'arrays as the JSON of them', whole(Array.isArray, (value) => JSON.stringify(value))],
  ['numbers-as-text', 'numbers as text', numbers(String)],
  ['nothings-as-null', 'false, 0 and empty texts as null', whole(isNothing, () => null)],
  ['rounded-numbers', 'numbers with two places', numbers((number) => Math.round(number * 100) / 100)],
  ['texts-cut-at-255', 'texts of 255 characters at most', strings((text) => text.slice(0, 255))],
  ['trimmed-texts', 'texts without the white space around them', strings((text) => text.trim())],
  ['escaped-texts', 'texts with &lt; for <', strings((text) => text.replaceAll('<', '&lt;'))],
  ['ten-items', 'ten items of an array at most', arrays((items) => items.slice(0, 10))],
  [
    'members-without-null',
    'objects without the members that are null',
    objects((entries) => Object.fromEntries(entries.filter(([, member]) => member !== null))),
  ],
];

/** Values that the answer alone garbles; reads show them as they are kept. */
const answered = losses.map(
  ([name, what, change]): Fault => ({
    name: `answers-${name}`,
    does: `Answers writes with ${what}.`,
    rules: ['VT-1', 'VT-2', 'VT-4', 'UP-6'],
    service: answersWith((cell) => ({ ...cell, value: change(cell.value) })),
  }),
);

/** Values that one reader garbles; the answer and the other reader show them as they are kept. */
const shown = losses.flatMap(([name, what, change]) =>
  reads.map(
    (read): Fault => ({
      name: `shows-${name}-in-${shownBy[read]}`,
      does: `Shows ${what} in ${read}.`,
      rules: ['UP-6'],
      service: showsCells((cells) => cells.map((cell) => ({ ...cell, value: change(cell.value) })), [read]),
    }),
  ),
);

/** Everything about values that are kept well and told of wrongly. */
export const shownValueFaults: readonly Fault[] = [...answered, ...shown];
