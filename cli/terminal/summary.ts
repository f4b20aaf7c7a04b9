import type { Status } from '../../conformance/results.ts';
import { isExcused } from '../known/is-excused.ts';
import type { ReportedRule } from '../known/known.ts';
import { knownSentence } from '../known/known-sentence.ts';
import type { Report } from '../reports/report.ts';
import { tally } from '../reports/tally.ts';
import { cutShort } from '../reports/verdict-of.ts';
import type { Colours } from './colours.ts';
import { count } from './count.ts';
import { duration } from './duration.ts';
import { finding } from './finding.ts';
import { reasons } from './reasons.ts';
import { shown } from './shown.ts';

type Reported = Omit<Report, 'command' | 'strict' | 'exitCode'>;

/**
 * What a run has come to, what is broken first: failures, warnings, known ones, rules not checked, observations, counts.
 * `again` is the command that made the run, for replays.
 */
export function summary(result: Reported, again: string, colours: Colours): string {
  const of = (status: Status) => result.results.filter((rule) => rule.status === status && !isExcused(rule));
  const mended = result.results.filter(({ known }) => known?.kind === 'mended');
  const broken = [...of('fail'), ...of('warn'), ...mended];
  const sections = [
    ...broken.map((rule) => finding(rule, again, colours)),
    broken.some((rule) => rule.counterexample) ? variables(result, broken, colours) : [],
    knownFailures(result.results.filter(isExcused), colours),
    reasons(of('not-checked'), colours),
    observations(result.results, colours),
    result.notes.length > 0 ? [colours.bold('Notes'), ...result.notes.map((note) => `  ${shown(note)}`)] : [],
    totals(result, colours),
  ];
  return `\n${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function variables({ target }: Reported, broken: readonly ReportedRule[], colours: Colours): string[] {
  const lines = broken.map(({ counterexample }) => counterexample?.curl ?? '').join('\n');
  const more = lines.match(/(?<=\$)(?:OTHER_TOKEN|HEADER_[A-Z0-9_]+)/g) ?? [];
  const names = new Intl.ListFormat('en').format(['TOKEN', ...new Set(more)]);
  return [
    colours.dim(
      `The curl lines ask for BASE_URL=${shown(target.baseUrl)} and ${names} in the shell's environment.`,
    ),
  ];
}

/** A line each: who listed them knows the rest, and the reports have it. */
function knownFailures(rules: readonly ReportedRule[], colours: Colours): string[] {
  if (rules.length === 0) return [];
  const lines = rules.map(
    (rule) => `  ${colours.yellow(rule.id)} ${shown(rule.title)}: ${shown(knownSentence(rule) ?? '')}`,
  );
  return [colours.bold('Known failures'), ...lines];
}

function observations(results: readonly ReportedRule[], colours: Colours): string[] {
  const seen = results.filter(({ observation }) => observation !== undefined);
  if (seen.length === 0) return [];
  return [
    colours.bold('Observed (left open by the contract, or tolerated)'),
    ...seen.map(({ id, observation = '' }) => `  ${colours.cyan(id)} ${shown(observation)}`),
  ];
}

function totals(result: Reported, colours: Colours): string[] {
  const { summary, requests, durationMs, seed } = result;
  const { pass, fail, warn, observed, notChecked } = tally(result);
  const counts = [
    colours.green(pass),
    summary.fail > 0 ? colours.red(fail) : fail,
    summary.warn > 0 ? colours.yellow(warn) : warn,
    observed,
    notChecked,
  ].join(', ');
  const cost = `${count(requests, 'request')} in ${duration(durationMs)}, seed ${seed}`;
  const why = cutShort(result);
  return [...(why === undefined ? [] : [colours.yellow(why)]), `${counts}; ${cost}`];
}
