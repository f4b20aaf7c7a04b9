import { ruleById } from '../../generated/rules.ts';
import type { ReportedRule } from '../known/known.ts';
import { knownSentence } from '../known/known-sentence.ts';
import { count } from '../terminal/count.ts';
import { duration } from '../terminal/duration.ts';
import { markOf } from '../terminal/marks.ts';
import { evidence } from './evidence.ts';
import { codeBlock, codeSpan, plainText } from './markdown-text.ts';
import { nameOf } from './name-of.ts';
import { outcomeOf } from './outcome.ts';
import type { Report } from './report.ts';
import { runsOf } from './runs-of.ts';
import { tally } from './tally.ts';
import { verdictOf } from './verdict-of.ts';

/** GitHub refuses a comment of more than 65,536 characters. */
const longest = 60_000;
const longestEvidence = 6_000;
const longestNote = 200;

/** A report for a comment or a job's summary. What came from a server stands in code alone, where it is only text. */
export function markdown(report: Report): string {
  const head = [`## ${headline(report)}`, facts(report)];
  const tail = [table(report), ...notes(report)];
  const left = longest - [...head, ...tail].join('\n\n').length;
  return `${[...head, ...broken(report, left), ...tail].join('\n\n')}\n`;
}

function headline(report: Report): string {
  const { kind, sentence } = verdictOf(report);
  return `${{ kept: '✅', broken: '❌', open: '⚠️' }[kind]} ${report.tool.name}: ${sentence}`;
}

function facts(report: Report): string {
  const { target, requests, durationMs, seed, tool } = report;
  return [
    `**${Object.values(tally(report)).join(', ')}**`,
    codeSpan(target.baseUrl),
    `${count(requests, 'request')} in ${duration(durationMs)}`,
    `seed ${seed}, ${tool.name} ${tool.version}`,
  ].join(' · ');
}

/** The broken rules in full, as many as there is room for; those that count stand first. */
function broken({ results, strict, command }: Report, room: number): string[] {
  const of = (wanted: string) => results.filter((rule) => outcomeOf(rule, strict) === wanted);
  const sections: string[] = [];
  const leftOut: string[] = [];
  let left = room;
  for (const rule of [...of('failed'), ...of('tolerated')]) {
    const text = section(rule, command);
    if (leftOut.length > 0 || text.length > left) leftOut.push(rule.id);
    else sections.push(text);
    left -= text.length + 2;
  }
  if (leftOut.length === 0) return sections;
  return [...sections, `Left out here for their length: ${leftOut.join(', ')}. The other reports have them.`];
}

function section(rule: ReportedRule, command: string): string {
  const { text } = ruleById[rule.id] ?? { text: '' };
  return [
    `### ${markOf(rule).symbol} ${plainText(nameOf(rule))} (${rule.level})`,
    ...(text === '' ? [] : [text.trim()]),
    codeBlock(evidence(rule, command, longestEvidence), 'text'),
  ].join('\n\n');
}

function table({ results }: Report): string {
  const rows = results.map(
    (rule) =>
      `| ${rule.id} | ${plainText(rule.title)} | ${rule.level} | ${markOf(rule).word} | ${runsOf(rule)} | ${note(rule)} |`,
  );
  const head = [
    '| rule | title | level | verdict | put to the test | note |',
    '| --- | --- | --- | --- | --- | --- |',
  ];
  const summary = `<details><summary>All ${count(results.length, 'rule')}</summary>`;
  return [summary, '', ...head, ...rows, '', '</details>'].join('\n');
}

function note(rule: ReportedRule): string {
  const { reason, observation } = rule;
  return codeSpan(
    [knownSentence(rule), reason, observation].filter((some) => some !== undefined).join('; '),
    longestNote,
  );
}

function notes({ notes }: Report): string[] {
  return notes.length === 0 ? [] : [notes.map((text) => `- ${codeSpan(text)}`).join('\n')];
}
