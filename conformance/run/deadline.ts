import { setMaxListeners } from 'node:events';
import { abortedAfter } from './aborted-after.ts';

/** Part of a budget in which rules are put to the test; the rest is for making sure of what was found, and small. */
const searching = 0.8;

/** When a run ends, at the latest. */
export interface Deadline {
  /** No check goes on after this. */
  search: AbortSignal | undefined;
  /** Nothing does. */
  all: AbortSignal | undefined;
  /** Why some rules were left unjudged, where the run was cut short. */
  reason(): string;
}

/** A run ends early where it is interrupted, and where its budget has run out. */
export function deadlineOf(signal: AbortSignal | undefined, budgetMs: number | undefined): Deadline {
  const asked = signal ? [signal] : [];
  if (budgetMs === undefined) {
    const all = signal && heardByMany(asked);
    return { search: all, all, reason: () => interrupted };
  }
  const within = (ms: number) => heardByMany([...asked, abortedAfter(ms)]);
  const reason = () => (signal?.aborted ? interrupted : 'the budget ran out (--budget)');
  return { search: within(budgetMs * searching), all: within(budgetMs), reason };
}

/** Each check that waits listens to it; Node takes more than ten listeners for a leak, and says so. */
function heardByMany(signals: readonly AbortSignal[]): AbortSignal {
  const any = AbortSignal.any([...signals]);
  setMaxListeners(0, any);
  return any;
}

const interrupted = 'interrupted';
