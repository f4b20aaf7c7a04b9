import type { RuleId } from '../../generated/rules.ts';
import { walkCheck, walkSpeaksFor } from '../model/walk-check.ts';
import type { Check } from '../run/check.ts';
import { answerChecks } from './answers/answer-checks.ts';
import { authChecks } from './auth/auth-checks.ts';
import { bodyChecks } from './body/body-checks.ts';
import { enrichedChecks } from './enriched/enriched-checks.ts';
import { up3Kept } from './neighbours/kept-to-the-end.ts';
import { neighbourChecks } from './neighbours/neighbour-checks.ts';
import { notFoundChecks } from './not-found/not-found-checks.ts';
import { parallelChecks } from './parallel/parallel-checks.ts';
import { upsertChecks } from './upsert/upsert-checks.ts';
import { uuidChecks } from './uuid/uuid-checks.ts';
import { vtDynamic } from './values/odd-columns.ts';
import { valueChecks } from './values/value-checks.ts';

/** These keep nothing between executions, and what they ask is owed to each caller. */
function byEither(checks: readonly Check[]): Check[] {
  return checks.map((check) => ({ ...check, byEither: true }));
}

/** Every check, made for one run; a rule may have several. */
function allChecks(): Check[] {
  const { atFirst, atLast } = up3Kept();
  return [
    atFirst,
    walkCheck, // takes longest, one request after the other: begun last, the run would wait for it alone
    ...authChecks,
    ...byEither([...uuidChecks, ...bodyChecks, ...notFoundChecks]),
    ...vtDynamic,
    ...enrichedChecks(), // these two wait most of the time: begun late, the run would wait for them alone
    ...byEither([...upsertChecks, ...neighbourChecks, ...parallelChecks, ...valueChecks, ...answerChecks]),
    atLast,
  ];
}

/** The checks that can tell something about these rules. */
export function checksFor(only: readonly RuleId[] | undefined): Check[] {
  const all = allChecks();
  if (!only) return all;
  const walks = only.some((id) => walkSpeaksFor.includes(id));
  return all.filter((check) => (check === walkCheck ? walks : only.includes(check.id)));
}
