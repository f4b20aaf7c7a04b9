import type { RuleResult } from '../../conformance/results.ts';
import { shown } from '../terminal/shown.ts';
import { nameOf } from './name-of.ts';
import { outcomeOf } from './outcome.ts';
import type { Report } from './report.ts';
import { verdictOf } from './verdict-of.ts';

type Level = 'error' | 'warning' | 'notice';

/**
 * Workflow commands that GitHub shows as annotations: an error for each rule that fails the gate, a warning for each
 * that is broken and tolerated, and one for the run. It shows ten of each kind for a step, and keeps the rest in the log.
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

function textOf({ level, reason, counterexample, replay }: RuleResult, command: string): string {
  const lines = [
    ...(reason === undefined ? [] : [reason]),
    ...(counterexample === undefined
      ? []
      : [`expected ${counterexample.expected}`, `actual ${counterexample.actual}`]),
    ...(replay === undefined ? [] : [`${command} ${replay}`]),
  ];
  return [level, ...lines.map((line) => shown(line))].join('\n');
}

function runText(report: Report): string {
  const { pass, fail, warn, observed, notChecked } = report.summary;
  const counts = `${pass} pass, ${fail} fail, ${warn} warn, ${observed} observed, ${notChecked} not checked`;
  return `${verdictOf(report).sentence}\n${counts}`;
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
