import type { ReportedRule } from '../known/known.ts';

/** What became of a rule from one run to another. */
export interface Change {
  kind: ChangeKind;
  /** Absent where only the newer run knows the rule. */
  before?: ReportedRule;
  /** Absent where only the older run knows it. */
  after?: ReportedRule;
}

/** Every kind of change in the order in which it is told, the worst first. */
export const changeKinds = [
  { kind: 'newly-broken', title: 'Newly broken', isWorse: true },
  { kind: 'broken-otherwise', title: 'Broken in another way', isWorse: true },
  { kind: 'newly-not-checked', title: 'Not checked any more', isWorse: true },
  { kind: 'known-to-break', title: 'Newly broken, as is known', isWorse: false },
  { kind: 'fixed', title: 'Fixed', isWorse: false },
  { kind: 'newly-checked', title: 'Newly checked', isWorse: false },
  { kind: 'observed-otherwise', title: 'Observed in another way', isWorse: false },
  { kind: 'gone', title: 'Rules that the newer report does not have', isWorse: false },
  { kind: 'still-broken', title: 'Still broken', isWorse: false },
] as const;

export type ChangeKind = (typeof changeKinds)[number]['kind'];

/** Decides on the exit code. */
export function isWorse({ kind }: Change): boolean {
  return changeKinds.some((one) => one.kind === kind && one.isWorse);
}
