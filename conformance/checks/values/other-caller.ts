import fc from 'fast-check';
import type { JsonValue } from '../../arbitraries/json-value.ts';
import { writeAndRead } from '../../attribution/rule-of-value.ts';
import type { Reader } from '../../judge/environment.ts';
import { judgeStored } from '../../judge/judge-cell.ts';
import { readCell } from '../../judge/read.ts';
import type { Scope } from '../../judge/scope.ts';
import { type Blame, upsert } from '../../judge/upsert.ts';
import { NotReached, Violation } from '../../judge/violation.ts';
import { check } from '../../run/check.ts';
import { anyReader } from '../any-reader.ts';

const values: readonly JsonValue[] = ['text', 42, false, null, ['a', 'b'], { key: ['x'] }, '7', ''];
const blame: Blame = { refused: 'VT-2', value: 'VT-2', ids: 'UP-1' };

/** All other values are written by one caller: what is kept for somebody else may go another way. */
export const vt2OtherCaller = check<{ values: readonly JsonValue[]; reader: Reader }>('VT-2', {
  cases: { 'by the other caller': fc.record({ values: fc.constant(values), reader: anyReader }) },
  share: () => 1,
  async run({ values, reader }, scope) {
    for (const value of values) {
      const place = await scope.foreign();
      try {
        const written = await upsert(scope, place, value, blame, 'other');
        const stored = await readCell(scope, place, reader, 'UP-1', 'other');
        judgeStored(stored, written, { reader, valueRule: 'VT-2' });
      } catch (error) {
        await scope.control(() => isWellForCaller(value, reader, scope));
        throw error;
      }
    }
  },
});

/** What goes wrong whoever writes is for other checks to tell. */
async function isWellForCaller(value: JsonValue, reader: Reader, scope: Scope): Promise<void> {
  try {
    await writeAndRead('VT-2', 'text', { value, over: false, reader }, scope);
  } catch (error) {
    if (error instanceof Violation) throw new NotReached(`${error.rule} fails`);
    throw error;
  }
}
