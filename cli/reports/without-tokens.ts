import type { Tokens } from '../../conformance/index.ts';
import type { RuleResult, RunResult } from '../../conformance/results.ts';
import { redactor } from '../../conformance/wire/redact.ts';

/** Fewer characters of a token than this tell nothing. */
const shortestPart = 4;

/**
 * The result without the run's tokens in any of its texts, whatever a server sent back and wherever it was quoted.
 * A text that was cut may end in a part of a token: that goes as well.
 */
export function withoutTokens(result: RunResult, tokens: Tokens): RunResult {
  const whole = redactor(tokens);
  const parts = [tokens.caller, tokens.other ?? ''].flatMap(partsOf);
  const strike = (text: string) =>
    parts.reduce((left, part) => left.replaceAll(part, '$TOKEN…'), whole(text));
  return {
    ...result,
    target: { baseUrl: strike(result.target.baseUrl) },
    results: result.results.map((rule) => ({ ...rule, ...textsOf(rule, strike) })),
    notes: result.notes.map(strike),
  };
}

/** The beginnings of a token as they stand before a cut, the longest first. */
function partsOf(token: string): string[] {
  const lengths = Array.from(
    { length: Math.max(0, token.length - shortestPart) },
    (_, index) => index + shortestPart,
  );
  return lengths.reverse().map((length) => `${token.slice(0, length)}…`);
}

function textsOf(
  { reason, observation, counterexample, replay }: RuleResult,
  strike: (text: string) => string,
): Pick<RuleResult, 'reason' | 'observation' | 'counterexample' | 'replay'> {
  const texts = JSON.stringify({ reason, observation, counterexample, replay });
  return JSON.parse(texts, (_, value: unknown) => (typeof value === 'string' ? strike(value) : value));
}
