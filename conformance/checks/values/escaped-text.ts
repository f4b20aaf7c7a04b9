import fc from 'fast-check';
import { judgeAnswer } from '../../judge/judge-cell.ts';
import { judgeReadBack } from '../../judge/judge-shown.ts';
import { upsertRequest } from '../../judge/scope.ts';
import { acceptedCell, answered, anyFirstWrite } from '../../judge/upsert.ts';
import { check } from '../../run/check.ts';
import { anyReader } from '../any-reader.ts';

/** As many clients write all that is no ASCII: each UTF-16 unit by its number, and a slash with a backslash before it. */
function escaped(text: string): string {
  return JSON.stringify(text)
    .replaceAll('/', '\\/')
    .replaceAll(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const texts = {
  'beyond the basic plane': fc.constantFrom('😀', 'a😀b', '𝒳𝒴', '😀😀'),
  'of other scripts': fc.constantFrom('é', 'Łódź', '東京', 'e\u0301'),
  'with slashes': fc.constantFrom('a/b', 'https://example.com/a/'),
  'with controls': fc.constantFrom('a\u0001b', 'line\u2028line', '\u007f'),
} as const;

/** JSON has several spellings of one text. */
export const vt4Escaped = check('VT-4', {
  cases: Object.fromEntries(
    Object.entries(texts).map(([what, value]) => [
      `text ${what}, sent with escapes`,
      fc.record({ value, reader: anyReader }),
    ]),
  ),
  share: () => 2,
  async run({ value, reader }, scope) {
    const place = await scope.pair();
    const { listId, rowId, columnId } = place;
    const body = `{"rowId":"${rowId}","columnId":"${columnId}","value":${escaped(value)}}`;
    const answer = await answered(scope.send({ ...upsertRequest(listId), body }), 'VT-4');
    const cell = await acceptedCell(scope, place, answer, 'VT-4');
    judgeAnswer(cell, place, value, anyFirstWrite);
    await judgeReadBack(scope, place, cell, { reader, valueRule: 'VT-4' });
  },
});
