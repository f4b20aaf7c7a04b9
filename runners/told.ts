import type { ReportedRule } from '../cli/known/known.ts';
import { knownSentence } from '../cli/known/known-sentence.ts';
import { evidence } from '../cli/reports/evidence.ts';
import { type Outcome, outcomeOf } from '../cli/reports/outcome.ts';
import { shown } from '../cli/terminal/shown.ts';
import { ruleById } from '../generated/rules.ts';
import { replayOptions } from './replay-options.ts';

/** A test's output is read on a terminal and kept in reports. */
const longest = 32_000;

/** What a rule's test has to say. */
export interface Told {
  outcome: Outcome;
  /** In one line: why the rule is not judged, or what is wrong. */
  reason: string;
  /** In full: how the rule is broken, or what was seen where it is not. */
  text: string;
}

/** What a rule's test says of its result. */
export function told(result: ReportedRule, seed: number, strict: boolean): Told {
  const outcome = outcomeOf(result, strict);
  switch (outcome) {
    case 'passed':
      return { outcome, reason: '', text: shown(result.observation ?? '') };
    case 'skipped':
      return { outcome, reason: shown(result.reason ?? 'no reason given'), text: '' };
    case 'failed':
    case 'tolerated':
    case 'known':
      return { outcome, reason: shown(sentence(result)), text: finding(result, seed) };
  }
}

function sentence(rule: ReportedRule): string {
  const { id, status, counterexample } = rule;
  const known = knownSentence(rule);
  if (known !== undefined) return known;
  if (counterexample === undefined) return `${status}: ${ruleById[id].text}`;
  return `${status}: expected ${counterexample.expected}; got ${counterexample.actual}`;
}

/** As the check tells it, but for the replay: the server is often there only while the tests run. */
function finding({ replay, ...result }: ReportedRule, seed: number): string {
  const again =
    replay === undefined
      ? []
      : [`replay    conformanceSuite({ …, ${replayOptions(result.id, seed, replay)} })`];
  return [ruleById[result.id].text, '', evidence(result, '', longest), ...again].join('\n');
}
