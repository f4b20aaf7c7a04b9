import type { RuleResult } from '../../conformance/results.ts';

/** A rule's name in every format: `UP-2 Updates the cell in place`. Its beginning, the id, never changes. */
export function nameOf({ id, title }: Pick<RuleResult, 'id' | 'title'>): string {
  return `${id} ${title}`;
}
