import fc from 'fast-check';
import { type JsonValue, jsonEqual } from '../../arbitraries/json-value.ts';
import { nearTwins } from '../../arbitraries/near-twins.ts';
import { blameValue } from '../../attribution/rule-of-value.ts';
import type { Place, SeenCell } from '../../cells/seen-cell.ts';
import type { Reader } from '../../judge/environment.ts';
import { judgeReadBack } from '../../judge/judge-shown.ts';
import { judgeUpdated } from '../../judge/same-cell.ts';
import type { Scope } from '../../judge/scope.ts';
import { anyFirstWrite, laterWrite, upsert } from '../../judge/upsert.ts';
import { NotReached, Violation } from '../../judge/violation.ts';
import { check } from '../../run/check.ts';
import { anyReader } from '../any-reader.ts';
import { anyKind, valuesOfEachKind } from '../plain-value.ts';

/** Two values that differ, since writing the same again is UP-5's matter. */
function twoOf(first: fc.Arbitrary<JsonValue>, second: fc.Arbitrary<JsonValue>) {
  const values = fc.tuple(first, second).filter(([one, other]) => !jsonEqual(one, other));
  return fc.record({ values, reader: anyReader });
}

/** An update replaces what was there, and merges nothing: a value over another of its kind, or of any kind. */
export const up2Replaces = check<{ values: [JsonValue, JsonValue]; reader: Reader }>('UP-2', {
  cases: {
    ...Object.fromEntries(
      Object.entries(valuesOfEachKind)
        .filter(([kind]) => kind !== 'null')
        .map(([kind, value]) => [`${kind} over ${kind}`, twoOf(value, value)]),
    ),
    'any over any': twoOf(anyKind, anyKind),
    'null over any': twoOf(anyKind, fc.constant(null)),
  },
  share: (runs, kinds) => Math.max(2, Math.ceil(runs / kinds)),
  async run({ values: [first, second], reader }, scope) {
    const place = await scope.pair();
    const beside = await scope.pair({ beside: place });
    const alone = await scope.control(() => upsert(scope, beside, second, anyFirstWrite));
    const before = await upsert(scope, place, first, anyFirstWrite);
    try {
      const after = await upsert(scope, place, second, laterWrite);
      judgeUpdated(before, after);
      if (alone.value === undefined) return;
      await judgeReadBack(scope, place, after, { reader, before, valueRule: 'UP-2' });
    } catch (error) {
      if (error instanceof Violation && error.rule === 'UP-2')
        await blameValue(error, 'text', { value: second, former: first, reader }, scope);
      throw error;
    }
  },
});

/** What an update gives up for nothing, since the new value looks like the old one; there and back again. */
export const up2Twins = check<{ values: JsonValue[]; reader: Reader }>('UP-2', {
  cases: Object.fromEntries(
    Object.entries(nearTwins).map(([name, [one, other]]) => [
      `over its twin, ${name}`,
      fc.record({ values: fc.constantFrom([one, other, one], [other, one, other]), reader: anyReader }),
    ]),
  ),
  share: () => 1,
  async run({ values, reader }, scope) {
    const place = await scope.pair();
    let before: SeenCell | undefined;
    for (const value of values) {
      try {
        before = await writeOver(scope, place, before, value, reader);
      } catch (error) {
        if (error instanceof Violation && error.rule === 'UP-2') {
          await scope.control(() => isWellAlone(scope, place, value, reader));
          await blameValue(error, 'text', { value, former: before?.value, reader }, scope);
        }
        throw error;
      }
    }
  },
});

async function writeOver(
  scope: Scope,
  place: Place,
  before: SeenCell | undefined,
  value: JsonValue,
  reader: Reader,
): Promise<SeenCell> {
  const after = await upsert(scope, place, value, before ? laterWrite : anyFirstWrite);
  // before its times: a write that was never made is answered with old ones
  await judgeReadBack(scope, place, after, { reader, before, valueRule: before ? 'UP-2' : 'VT-4' });
  if (before) judgeUpdated(before, after);
  return after;
}

/** A value that goes wrong where nothing was before says nothing of updates: the rules about values tell. */
async function isWellAlone(scope: Scope, place: Place, value: JsonValue, reader: Reader): Promise<void> {
  try {
    await writeOver(scope, await scope.pair({ beside: place }), undefined, value, reader);
  } catch (error) {
    if (error instanceof Violation)
      throw new NotReached(`a value that comes back as it was sent (${error.rule} tells)`);
    throw error;
  }
}
