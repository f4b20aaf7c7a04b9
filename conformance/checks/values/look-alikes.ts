import fc from 'fast-check';
import type { Reader } from '../../judge/environment.ts';
import { judgeReadBack } from '../../judge/judge-shown.ts';
import { anyFirstWrite, upsert } from '../../judge/upsert.ts';
import { check } from '../../run/check.ts';
import { anyReader } from '../any-reader.ts';

/** Of one length, and alike in all but one place: what knows a text by a part of it, or by a poor sum, takes them for one. */
const pairs: Readonly<Record<string, (filler: string) => [string, string]>> = {
  'another end': (filler) => [`${filler}a`, `${filler}b`],
  'another start': (filler) => [`a${filler}`, `b${filler}`],
  'another middle': (filler) => [`${filler}a${filler}`, `${filler}b${filler}`],
  'two letters that change places': (filler) => [`${filler}ab${filler}`, `${filler}ba${filler}`],
};
const fillers = ['a text of some words '.repeat(5), 'a text of some words '.repeat(100)];

/** Two texts in two cells, one after the other: a server that keeps equal texts once must know what is equal. */
export const vt4LookAlikes = check<{ texts: string[]; reader: Reader }>('VT-4', {
  cases: Object.fromEntries(
    fillers.flatMap((filler) =>
      Object.entries(pairs).map(([name, pairOf]) => [
        `two texts of ${pairOf(filler)[0].length} characters with ${name}`,
        fc.record({ texts: fc.constant(pairOf(filler)), reader: anyReader }),
      ]),
    ),
  ),
  share: () => 1,
  async run({ texts, reader }, scope) {
    for (const text of texts) {
      const place = await scope.pair();
      const written = await upsert(scope, place, text, anyFirstWrite);
      await judgeReadBack(scope, place, written, { reader, valueRule: 'VT-4' });
    }
  },
});
