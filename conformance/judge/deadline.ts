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
  if (budgetMs === undefined) return { search: signal, all: signal, reason: () => interrupted };
  const within = (ms: number): AbortSignal => {
    const spent = AbortSignal.timeout(Math.ceil(ms));
    return signal ? AbortSignal.any([signal, spent]) : spent;
  };
  const reason = () => (signal?.aborted ? interrupted : 'the budget ran out (--budget)');
  return { search: within(budgetMs * searching), all: within(budgetMs), reason };
}

const interrupted = 'interrupted';
