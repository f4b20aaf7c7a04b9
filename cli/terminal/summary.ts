import type { RuleResult, RunResult, Status } from '../../conformance/results.ts';
import { cutShort } from '../reports/verdict-of.ts';
import type { Colours } from './colours.ts';
import { count } from './count.ts';
import { duration } from './duration.ts';
import { finding } from './finding.ts';
import { reasons } from './reasons.ts';
import { shown } from './shown.ts';

/**
 * What a run has come to, what is broken first: failures, warnings, rules not checked, observations, counts.
 * `again` is the command that made the run, for replays.
 */
export function summary(result: RunResult, again: string, colours: Colours): string {
  const of = (status: Status) => result.results.filter((rule) => rule.status === status);
  const broken = [...of('fail'), ...of('warn')];
  const sections = [
    ...broken.map((rule) => finding(rule, again, colours)),
    broken.some((rule) => rule.counterexample) ? variables(result, colours) : [],
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

function variables({ target }: RunResult, colours: Colours): string[] {
  return [
    colours.dim(
      `The curl lines ask for BASE_URL=${shown(target.baseUrl)} and TOKEN in the shell's environment.`,
    ),
  ];
}

function observations(results: readonly RuleResult[], colours: Colours): string[] {
  const seen = results.filter(({ observation }) => observation !== undefined);
  if (seen.length === 0) return [];
  return [
    colours.bold('Observed (left open by the contract, or tolerated)'),
    ...seen.map(({ id, observation = '' }) => `  ${colours.cyan(id)} ${shown(observation)}`),
  ];
}

function totals({ summary, requests, durationMs, seed, interrupted }: RunResult, colours: Colours): string[] {
  const counts = [
    colours.green(`${summary.pass} pass`),
    summary.fail > 0 ? colours.red(`${summary.fail} fail`) : '0 fail',
    summary.warn > 0 ? colours.yellow(`${summary.warn} warn`) : '0 warn',
    `${summary.observed} observed`,
    `${summary.notChecked} not checked`,
  ].join(', ');
  const cost = `${count(requests, 'request')} in ${duration(durationMs)}, seed ${seed}`;
  const interruption = interrupted ? [colours.yellow(cutShort)] : [];
  return [...interruption, `${counts}; ${cost}`];
}
