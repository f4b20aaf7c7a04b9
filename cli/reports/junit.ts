import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { familyOf } from '../flags/rule-selection.ts';
import type { ReportedRule } from '../known/known.ts';
import { knownSentence } from '../known/known-sentence.ts';
import { markOf } from '../terminal/marks.ts';
import { shown } from '../terminal/shown.ts';
import { byFamily } from './by-family.ts';
import { evidence } from './evidence.ts';
import { nameOf } from './name-of.ts';
import { outcomeOf } from './outcome.ts';
import type { Report } from './report.ts';
import { runsOf } from './runs-of.ts';
import { verdictOf } from './verdict-of.ts';

/** A case's text in characters: CI servers keep all of them in memory. */
const longestText = 32_000;

/**
 * A report as JUnit's XML, a suite for each family and a case for each rule. A tolerated warning or a known
 * failure is skipped with its text, since it may neither fail the build nor look like a pass. A run that is none to judge by has one case more, an error.
 */
export function junit(report: Report): string {
  const families = [...byFamily(report.results)];
  const suites = families.map(([family, rules]) => suite(family, rules, report));
  const runError = report.exitCode === 2 ? [runSuite(report)] : [];
  const attributes = {
    name: report.tool.name,
    ...counts(report.results, report, runError.length),
    time: seconds(report.durationMs),
  };
  const document = x('testsuites', attributes, ...[...suites, ...runError].flatMap(onItsLine), '\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(document)}\n`;
}

function onItsLine(element: Element): [string, Element] {
  return ['\n', element];
}

function counts(rules: readonly ReportedRule[], { strict }: Report, errors: number) {
  const failures = rules.filter((rule) => outcomeOf(rule, strict) === 'failed').length;
  return { tests: rules.length + errors, failures, errors };
}

function suite(name: string, rules: readonly ReportedRule[], report: Report): Element {
  const isSkipped = (rule: ReportedRule) =>
    ['tolerated', 'known', 'skipped'].includes(outcomeOf(rule, report.strict));
  const attributes = {
    name,
    ...counts(rules, report, 0),
    skipped: rules.filter(isSkipped).length,
    time: seconds(rules.reduce((sum, { cost }) => sum + cost.ms, 0)),
    timestamp: report.startedAt,
  };
  return x('testsuite', attributes, ...rules.flatMap((rule) => onItsLine(testCase(rule, report))), '\n');
}

function testCase(rule: ReportedRule, report: Report): Element {
  const { observation } = rule;
  return x(
    'testcase',
    {
      classname: `cell-contract.${familyOf(rule.id)}`,
      name: shown(nameOf(rule)),
      time: seconds(rule.cost.ms),
    },
    ...verdict(rule, report),
    output(`put to the test in ${runsOf(rule)}`),
    ...(observation === undefined ? [] : [output(`observed: ${shown(observation, longestText)}`)]),
  );
}

function verdict(rule: ReportedRule, { strict, command }: Report): Element[] {
  const { level, status } = rule;
  switch (outcomeOf(rule, strict)) {
    case 'failed':
      return [x('failure', { type: level, message: messageOf(rule) }, evidenceOf(rule, command))];
    case 'tolerated':
    case 'known':
      return [
        x('skipped', { type: level, message: `${markOf(rule).word}: ${messageOf(rule)}` }),
        output(evidenceOf(rule, command)),
      ];
    case 'skipped':
      return [x('skipped', { type: status, message: messageOf(rule) })];
    case 'passed':
      return [];
  }
}

function messageOf(rule: ReportedRule): string {
  const { counterexample, reason, title } = rule;
  const known = knownSentence(rule);
  if (known !== undefined) return xmlText(shown(known));
  if (counterexample === undefined) return xmlText(shown(reason ?? title));
  return xmlText(shown(`expected ${counterexample.expected}; got ${counterexample.actual}`));
}

function evidenceOf(rule: ReportedRule, command: string): string {
  return xmlText(evidence(rule, command, longestText));
}

function output(text: string): Element {
  return x('system-out', xmlText(text));
}

function runSuite(report: Report): Element {
  const time = seconds(report.durationMs);
  const { interrupted, lost } = report;
  const type = interrupted ? 'interrupted' : lost === undefined ? 'nothing-judged' : 'server-lost';
  const notes = report.notes.map((note) => shown(note)).join('\n');
  const error = x('error', { type, message: verdictOf(report).sentence }, xmlText(notes));
  return x(
    'testsuite',
    { name: 'run', tests: 1, failures: 0, errors: 1, skipped: 0, time, timestamp: report.startedAt },
    x('testcase', { classname: 'cell-contract.run', name: 'The run', time }, error),
  );
}

/** Without the characters that XML cannot hold, and what no text may have; the serializer minds neither. */
function xmlText(text: string): string {
  return text.replaceAll(notInXml, '\ufffd').replaceAll(']]>', ']]\\u003e');
}

const notInXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}
