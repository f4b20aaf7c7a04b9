import type { RuleId } from '../../generated/rules.ts';
import type { Failure } from '../attribution/failure.ts';
import type { Find, Sight } from './hunt.ts';
import type { Job, JobResult } from './run-kinds.ts';

/** What is known of one rule so far. */
export interface RuleRecord {
  /** Its jobs that have not ended. */
  left: number;
  reached: number;
  notReached: Map<string, number>;
  /** Kinds of input that were put to the test, and those that never were, with the reason. */
  kindsReached: string[];
  kindsMissed: Map<string, string>;
  observations: Set<string>;
  find?: { job: Job; find: Find };
  crashed: string[];
  cost: { requests: number; ms: number };
}

/** A violation that a check of another rule stumbled over. */
export interface Hint {
  job: Job;
  sight: Sight;
}

/** Of each rule: a server that breaks one everywhere gives a hint in each job, and each holds what was sent and came. */
const hintsKept = 3;

/** Collects what the checks found, under the rule that it speaks for. */
export class Ledger {
  readonly #records = new Map<RuleId, RuleRecord>();
  readonly #hints = new Map<RuleId, Hint[]>();

  record(id: RuleId): RuleRecord {
    const known = this.#records.get(id);
    if (known) return known;
    const fresh: RuleRecord = {
      left: 0,
      reached: 0,
      notReached: new Map(),
      kindsReached: [],
      kindsMissed: new Map(),
      observations: new Set(),
      crashed: [],
      cost: { requests: 0, ms: 0 },
    };
    this.#records.set(id, fresh);
    return fresh;
  }

  /** So many jobs in search of these rules are to be run. */
  expect(ids: readonly RuleId[]): void {
    for (const id of ids) this.record(id).left += 1;
  }

  /** Enters a job's result under the rule that it was in search of, and what it saw of other rules as hints. */
  enter({ job, rule, result, crashed, requests, ms }: JobResult): void {
    const record = this.record(rule);
    record.cost.requests += requests;
    record.cost.ms += ms;
    if (crashed !== undefined) record.crashed.push(crashed);
    if (result || crashed !== undefined) record.left -= 1;
    if (!result) return;
    for (const [other, sight] of result.others) this.#hint(other, { job, sight });
    if (result.find) this.found(rule, job, result.find);
    record.reached += result.reached;
    for (const [reason, count] of result.notReached) add(record.notReached, reason, count);
    for (const seen of result.observations) record.observations.add(seen);
    if (result.reached > 0) record.kindsReached.push(job.kind.name);
    else record.kindsMissed.set(job.kind.name, mostOf(result.notReached) ?? 'not run');
  }

  /** The first find stands, unless a steadier one comes. */
  found(id: RuleId, job: Job, find: Find): void {
    const record = this.record(id);
    if (!record.find || record.find.find.confirmed.failed < find.confirmed.failed)
      record.find = { job, find };
  }

  finds(): [RuleId, { job: Job; find: Find }][] {
    return [...this.#records].flatMap(([id, { find }]) => (find ? [[id, find]] : []));
  }

  /** What was found, by the rule that it breaks. */
  failures(isAsked: (rule: RuleId) => boolean): ReadonlyMap<RuleId, Failure> {
    const found = new Map<RuleId, Failure>();
    for (const [id, find] of this.finds()) if (isAsked(id)) found.set(id, failureOf(find));
    return found;
  }

  #hint(rule: RuleId, hint: Hint): void {
    const known = this.#hints.get(rule) ?? [];
    if (known.length < hintsKept) this.#hints.set(rule, [...known, hint]);
  }

  /** Rules that other checks saw broken, and that their own checks did not find so. */
  openHints(): [RuleId, readonly Hint[]][] {
    return [...this.#hints].filter(([rule]) => !this.record(rule).find);
  }
}

function failureOf({ job, find }: { job: Job; find: Find }): Failure {
  const { violation, failsAlone = find.path !== undefined, confirmed } = find;
  const isFlaky = confirmed.failed < confirmed.tries;
  return { symptom: violation.symptom, seenBy: job.check.id, kind: job.kind.name, failsAlone, isFlaky };
}

function add(counts: Map<string, number>, reason: string, count: number): void {
  counts.set(reason, (counts.get(reason) ?? 0) + count);
}

export function mostOf(counts: ReadonlyMap<string, number>): string | undefined {
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
