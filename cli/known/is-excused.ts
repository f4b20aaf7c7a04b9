import type { ReportedRule } from './known.ts';

/** Whether a rule is broken and the list of known failures has it so. */
export function isExcused({ status, known }: Pick<ReportedRule, 'status' | 'known'>): boolean {
  const isBroken = status === 'fail' || status === 'warn';
  return isBroken && (known?.kind === 'failing' || known?.kind === 'flaky');
}
