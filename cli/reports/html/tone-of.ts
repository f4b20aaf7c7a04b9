import type { Status } from '../../../conformance/results.ts';
import { isExcused } from '../../known/is-excused.ts';
import type { ReportedRule } from '../../known/known.ts';

/** The verdict whose colour a rule is shown in: a known failure is no alarm, a list that is wrong is one. */
export function toneOf(rule: Pick<ReportedRule, 'status' | 'known'>): Status {
  if (isExcused(rule)) return 'warn';
  return rule.known?.kind === 'mended' || rule.known?.kind === 'other-failure' ? 'fail' : rule.status;
}
