import type { RuleId } from '../../generated/rules.ts';
import { type Failure, isWatched, letIn, plainWrites, toldMissing, unreadable } from './failure.ts';

/** Rules whose breach shows in cells and calls of others: what these see of it, they see by chance. */
export const disturbing: readonly RuleId[] = ['UP-7', 'UP-8', 'UP-3', 'BODY-6', 'NF-7', 'AUTH-5', 'UP-6'];

/** The rule whose breach shows in what failed only beside other calls. */
export function disturberOf(
  rule: RuleId,
  { failsAlone }: Failure,
  found: ReadonlyMap<RuleId, Failure>,
): RuleId | undefined {
  if (failsAlone) return undefined;
  const others = [...found].filter(([other]) => other !== rule);
  const alone = others.filter(([, failure]) => failure.failsAlone);
  const disturber = disturbing.find((other) => alone.some(([id]) => id === other));
  if (disturber !== undefined) return disturber;
  // where none fails alone, all hangs on what runs beside it: one bug, as far as can be told
  const suspects = alone.length > 0 ? alone : others;
  const isSuspect = ([id, { symptom }]: [RuleId, Failure]) =>
    letIn.test(symptom) ||
    (malformedCalls.test(id) && toldMissing.test(symptom)) ||
    (alone.length === 0 && id === 'UP-6' && unreadable.test(symptom));
  return suspects.find(isSuspect)?.[0];
}

/** A malformed call that is looked up may write as well, where all that it names is there. */
const malformedCalls = /^(?:BODY|UUID)-/;

const serverError = /:5\d\d$/;

/** A server error that comes now and then comes whatever is sent: where right writes get it as well, they tell of it. */
export function nowAndThenOf(
  rule: RuleId,
  failure: Failure,
  found: ReadonlyMap<RuleId, Failure>,
): RuleId | undefined {
  const isOne = (one: Failure | undefined) => one?.isFlaky === true && serverError.test(one.symptom);
  if (isWatched(rule) || !isOne(failure)) return undefined;
  return plainWrites.find((basic) => basic !== rule && isOne(found.get(basic)));
}
