import fc from 'fast-check';
import { type ColumnType, columnTypes } from '../../../generated/patterns.ts';
import { plainIn, plainToo } from '../../arbitraries/plain-in.ts';
import type { Place, SeenCell } from '../../cells/seen-cell.ts';
import type { Reader } from '../../judge/environment.ts';
import { judgeInserted } from '../../judge/judge-inserted.ts';
import type { Scope } from '../../judge/scope.ts';
import { firstWrite, upsert } from '../../judge/upsert.ts';
import { Violation } from '../../judge/violation.ts';
import { check } from '../../run/check.ts';
import { anyReader } from '../any-reader.ts';
import { repeatAt } from './upsert.ts';

interface InType {
  type: ColumnType;
  reader: Reader;
}

/** A column of each type in its turn: a server may go wrong in one of them alone. */
const eachType: Readonly<Record<string, fc.Arbitrary<InType>>> = Object.fromEntries(
  columnTypes.map((type) => [
    `in a ${type} column`,
    fc.record({ type: fc.constant(type), reader: anyReader }),
  ]),
);

export const up1Types = check('UP-1', {
  cases: eachType,
  share: () => 1,
  run: insertAndRead,
});

/** From no cell, too, a write in a column of some type may leave what cells are born with there. */
export const st1Types = check('ST-1', { cases: eachType, share: () => 1, run: insertAndRead });

async function insertAndRead({ type, reader }: InType, scope: Scope): Promise<void> {
  const place = await scope.pair({ type, untouched: true });
  await judgeInserted(scope, place, await insert(scope, place, type), reader);
}

/** What is refused of one value, and not of nothing, is the value's matter (VT-1). */
async function insert(scope: Scope, place: Place, type: ColumnType): Promise<SeenCell> {
  try {
    return await upsert(scope, place, plainIn[type], firstWrite);
  } catch (error) {
    if (!(error instanceof Violation) || error.rule !== 'UP-1' || !error.symptom.startsWith('refused:'))
      throw error;
    const ofNothing = await scope.write(await scope.pair({ type, beside: place }), null);
    if (ofNothing.status >= 300) throw error;
    throw new Violation('VT-1', error.expected, error.actual, error.symptom, error.exhibit);
  }
}

export const up5Types = check('UP-5', {
  cases: eachType,
  share: () => 1,
  async run({ type, reader }, scope) {
    for (const value of [plainIn[type], plainToo[type]])
      await repeatAt(await scope.pair({ type }), { value, times: 3, reader }, scope);
  },
});
