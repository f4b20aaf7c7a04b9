import { type Level, type Rule, type RuleId, ruleById, rules } from '../../generated/rules.ts';
import { headlineOf } from '../attribution/headlines.ts';
import type { SuiteOptions } from '../options.ts';
import type { Counterexample, RuleResult, RunResult, Status } from '../results.ts';
import { toCurl } from '../wire/to-curl.ts';
import type { Find } from './hunt.ts';
import { type Ledger, mostOf, type RuleRecord } from './ledger.ts';
import { notAsked } from './not-asked.ts';
import { writeReplayPath } from './replay-path.ts';
import type { Job } from './run-kinds.ts';

export interface Judged {
  ledger: Ledger;
  seed: number;
  /** Which rules were asked for. */
  asked: Pick<SuiteOptions, 'only' | 'skip'>;
  /** Why there are rules that were not judged to their end. */
  cutShort: () => string;
}

/** One result for every rule of the spec, in its order. */
export function resultsOf(judged: Judged): RuleResult[] {
  return rules.map((rule) => resultOf(rule, judged));
}

export function resultOf(rule: Rule, { ledger, seed, asked, cutShort }: Judged): RuleResult {
  const record = ledger.record(rule.id);
  const { id, level, title } = rule;
  const base = { id, level, title, runs: record.reached, ...missedOf(record), cost: record.cost };
  const left = notAsked(rule.id, asked);
  if (left !== undefined) return { ...base, status: 'not-checked', reason: left };
  if (record.find && rule.level !== 'MAY') {
    const headline = headlineOf(rule.id, ledger.failures(isTold(asked)));
    if (headline !== undefined) return { ...base, status: 'not-checked', reason: `${headline} fails` };
    return {
      ...base,
      status: rule.level === 'MUST' ? 'fail' : 'warn',
      ...failure(rule.id, record.find, seed),
    };
  }
  const [crash] = record.crashed;
  if (crash !== undefined)
    return { ...base, status: 'not-checked', reason: `the check itself crashed: ${crash}` };
  if (record.left > 0) return { ...base, status: 'not-checked', reason: cutShort() };
  if (record.reached === 0)
    return { ...base, status: 'not-checked', reason: mostOf(record.notReached) ?? 'not run' };
  const observation = observed(record);
  return { ...base, status: statusOf(rule.level), ...(observation === '' ? {} : { observation }) };
}

/** A rule that was not asked for, or that is only observed, is no headline: nobody would be told. */
function isTold(asked: Judged['asked']): (id: RuleId) => boolean {
  return (id) => notAsked(id, asked) === undefined && ruleById[id].level !== 'MAY';
}

function missedOf({ notReached }: RuleRecord): Pick<RuleResult, 'notReached'> {
  if (notReached.size === 0) return {};
  return { notReached: [...notReached].map(([reason, times]) => ({ reason, times })) };
}

function statusOf(level: Level): Status {
  return level === 'MAY' ? 'observed' : 'pass';
}

/** What was seen, and what of the rule's ground was not covered: a pass must not hide that. */
function observed({ observations, kindsMissed }: RuleRecord): string {
  const missed = new Map<string, string[]>();
  // in the order of their names: that in which they ended differs from run to run, and reports are compared
  const inOrder = [...kindsMissed].sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [kind, reason] of inOrder) missed.set(reason, [...(missed.get(reason) ?? []), kind]);
  const notes = [...missed].map(([reason, kinds]) => `not checked: ${shorten(kinds)} (${reason})`);
  return [...[...observations].sort(), ...notes].join('; ');
}

const namesShown = 4;

function shorten(names: readonly string[]): string {
  const shown = names.slice(0, namesShown).join(', ');
  return names.length > namesShown ? `${shown} and ${names.length - namesShown} more` : shown;
}

function failure(id: RuleId, { job, find }: { job: Job; find: Find }, seed: number): Partial<RuleResult> {
  const path =
    find.path === undefined
      ? ''
      : ` --path '${writeReplayPath({ check: job.check.id, kind: job.kind.name, path: find.path })}'`;
  const { failed, tries } = find.confirmed;
  const flaky =
    failed < tries ? { reason: `flaky: failed ${failed} of ${tries} times with the same input` } : {};
  return {
    ...flaky,
    counterexample: counterexampleOf(find),
    replay: `--only ${id} --seed ${seed}${path}`,
  };
}

function counterexampleOf({ violation, input, exchanges, confirmed }: Find): Counterexample {
  return {
    input: JSON.parse(JSON.stringify(input ?? null)),
    expected: violation.expected,
    actual: violation.actual,
    symptom: violation.symptom,
    exchanges,
    ...violation.exhibit,
    curl: exchanges.map(({ request }) => toCurl(request)).join('\n'),
    confirmed,
  };
}

const summaryNames = {
  pass: 'pass',
  fail: 'fail',
  warn: 'warn',
  observed: 'observed',
  'not-checked': 'notChecked',
} as const satisfies Record<Status, keyof RunResult['summary']>;

export function summaryOf(results: readonly RuleResult[]): RunResult['summary'] {
  const summary = { pass: 0, fail: 0, warn: 0, observed: 0, notChecked: 0 };
  for (const { status } of results) summary[summaryNames[status]] += 1;
  return summary;
}
