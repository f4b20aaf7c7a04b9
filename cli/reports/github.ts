import { isExcused } from '../known/is-excused.ts';
import type { ReportedRule } from '../known/known.ts';
import { knownSentence } from '../known/known-sentence.ts';
import { markOf } from '../terminal/marks.ts';
import { shown } from '../terminal/shown.ts';
import { nameOf } from './name-of.ts';
import { outcomeOf } from './outcome.ts';
import type { Report } from './report.ts';
import { tally } from './tally.ts';
import { verdictOf } from './verdict-of.ts';

/** Known failures are listed on one line each. */
const longestReason = 200;

type Level = 'error' | 'warning' | 'notice';

/**
 * Workflow commands that GitHub shows as annotations: an error for each rule that fails the gate, a warning for each
 * that is broken and tolerated, and one for the run, which names known failures. It shows ten of each kind for a step, and keeps the rest in the log.
 */
export function github(report: Report): string {
  const { results, strict, command } = report;
  const of = (wanted: string) => results.filter((rule) => outcomeOf(rule, strict) === wanted);
  const run = report.exitCode === 2 ? 'error' : 'notice';
  return [
    ...of('failed').map((rule) => annotation('error', nameOf(rule), textOf(rule, command))),
    ...of('tolerated').map((rule) => annotation('warning', nameOf(rule), textOf(rule, command))),
    annotation(run, report.tool.name, runText(report)),
  ].join('');
}

function textOf(rule: ReportedRule, command: string): string {
  const { level, reason, counterexample, replay } = rule;
  const known = knownSentence(rule);
  const lines = [
    ...(known === undefined ? [] : [known]),
    ...(reason === undefined ? [] : [reason]),
    ...(counterexample === undefined
      ? []
      : [`expected ${counterexample.expected}`, `actual ${counterexample.actual}`]),
    ...(replay === undefined ? [] : [`${command} ${replay}`]),
  ];
  return [level, ...lines.map((line) => shown(line))].join('\n');
}

function runText(report: Report): string {
  const known = report.results.filter(isExcused).map((rule) => {
    return `${markOf(rule).word} ${nameOf(rule)}: ${shown(knownSentence(rule) ?? '', longestReason)}`;
  });
  return [verdictOf(report).sentence, Object.values(tally(report)).join(', '), ...known].join('\n');
}

function annotation(level: Level, title: string, text: string): string {
  return `::${level} title=${property(shown(title))}::${data(text)}\n`;
}

/** https://github.com/actions/toolkit: what stands after the second `::`. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
