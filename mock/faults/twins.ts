import type { Fault } from './fault.ts';
import { cellBefore, writesInstead } from './kit/of-writes.ts';

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What a careless comparison makes of a value: two of one key are taken for one. */
const keys: readonly [name: string, does: string, key: (value: unknown) => unknown][] = [
  ['case', 'upper and lower case alone', (value) => text(value)?.toLowerCase()],
  ['white-space', 'white space alone', (value) => text(value)?.replace(/\s+/g, '')],
  ['accents', 'accents alone', (value) => text(value)?.normalize('NFKD').replace(/\p{M}/gu, '')],
  ['letters', 'the order of letters alone', (value) => text(value) && [...String(value)].sort().join('')],
  ['late-text', 'what follows the hundredth character alone', (value) => text(value)?.slice(0, 100)],
  ['text', 'what its text does not show', (value) => textOf(value)],
  ['order', 'the order of items alone', (value) => Array.isArray(value) && value.map(String).sort().join()],
  [
    'items',
    'repeated items alone',
    (value) => Array.isArray(value) && [...new Set(value.map(String))].sort().join(),
  ],
  [
    'size',
    'what an array or object holds, and not how much',
    (value) => isCompound(value) && Object.keys(value).length,
  ],
  ['names', 'the values of members alone', (value) => isCompound(value) && Object.keys(value).join()],
  [
    'precision',
    'a digit beyond those of a 32-bit number',
    (value) => typeof value === 'number' && Math.fround(value),
  ],
  ['sign', 'the sign alone', (value) => typeof value === 'number' && Math.abs(value)],
  ['truth', 'one nothing and another', (value) => !value],
];

/** Objects have none that is their own. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join();
  return isCompound(value) ? JSON.stringify(value) : String(value);
}

function isCompound(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

const isNoKey = (key: unknown): boolean => key === false || key === null || key === undefined;

/** Writes that "change nothing" are left out, and what makes a change is taken too lightly. */
const leavesOut = keys.map(
  ([name, does, key]): Fault => ({
    name: `ignores-change-of-${name}`,
    does: `Leaves the value of a cell where the new one differs in ${does}.`,
    rules: ['UP-2', 'VT-4', 'VT-2', 'VT-3', 'VT-1'],
    service: writesInstead(async (ask, tools) => {
      const before = await cellBefore(ask, tools);
      if (before === null || before.status !== 'completed') return ask;
      const [is, was] = [key(ask.value), key(before.value)];
      return !isNoKey(is) && is === was ? { ...ask, value: before.value } : ask;
    }),
  }),
);

const comesBack: Fault = {
  name: 'ignores-return-to-value',
  does: 'Leaves the value of a cell where the new one is what it had before its last change.',
  rules: ['UP-2', 'VT-4', 'UP-8'],
  service: (inner, tools) => {
    const last = new Map<string, [was: string | undefined, is: string]>();
    return writesInstead((ask) => {
      const place = `${ask.rowId} ${ask.columnId}`.toLowerCase();
      const [was, is] = last.get(place) ?? [];
      const sent = JSON.stringify(ask.value);
      if (is !== undefined && sent === was && sent !== is) return { ...ask, value: JSON.parse(is) };
      if (sent !== is) last.set(place, [is, sent]);
      return ask;
    })(inner, tools);
  },
};

/** Texts that are kept once for all cells, by a part that two of them can share. */
const shared = (
  [
    ['start', (text) => text.slice(0, 64)],
    ['end', (text) => text.slice(-64)],
  ] as const satisfies [string, (text: string) => string][]
).map(
  ([name, partOf]): Fault => ({
    name: `shares-texts-of-one-${name}`,
    does: `Keeps one of the long texts of one length that have the same ${name}, for all cells.`,
    rules: ['VT-4'],
    service: (inner, tools) => {
      const kept = new Map<string, string>();
      return writesInstead((ask) => {
        if (typeof ask.value !== 'string' || ask.value.length <= 64) return ask;
        const key = `${ask.value.length} ${partOf(ask.value)}`;
        const value = kept.get(key) ?? ask.value;
        kept.set(key, value);
        return { ...ask, value };
      })(inner, tools);
    },
  }),
);

/** Everything about values that are taken for others. */
export const twinFaults: readonly Fault[] = [...leavesOut, comesBack, ...shared];
