import { renderHistory } from '../../conformance/index.ts';
import type { Counterexample } from '../../conformance/results.ts';
import type { ReportedRule } from '../known/known.ts';
import { knownSentence } from '../known/known-sentence.ts';
import type { Colours } from './colours.ts';
import { mark } from './marks.ts';
import { shown } from './shown.ts';

/** A curl line has to stay whole to be pasted; only what no shell would take is cut. */
const longestCurl = 8_000;

/** One broken rule: what the rule says, what came instead, how to see it, how to run it again. */
export function finding(rule: ReportedRule, again: string, colours: Colours): string[] {
  const lines = [`${mark(rule, colours)} ${colours.bold(`${rule.id} ${rule.title}`)} (${rule.level})`];
  const known = knownSentence(rule);
  if (known !== undefined) lines.push(`  ${shown(known)}`);
  if (rule.reason !== undefined) lines.push(`  ${shown(rule.reason)}`);
  if (rule.counterexample !== undefined) lines.push(...evidence(rule.counterexample, colours));
  if (rule.replay !== undefined) lines.push(`  replay    ${again} ${shown(rule.replay, longestCurl)}`);
  return lines;
}

function evidence({ expected, actual, history, curl }: Counterexample, colours: Colours): string[] {
  return [
    `  expected  ${shown(expected)}`,
    `  actual    ${colours.red(shown(actual))}`,
    ...(history === undefined
      ? []
      : renderHistory(history)
          .split('\n')
          .map((line) => `    ${shown(line)}`)),
    ...curl.split('\n').map((line) => `  ${shown(line, longestCurl)}`),
  ];
}
