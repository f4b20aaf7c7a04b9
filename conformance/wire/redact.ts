import type { Tokens } from '../options.ts';
import { nearTokens, payloadOf } from './near-tokens.ts';

/** Shorter tokens than this would also strike out innocent text. */
const shortestToken = 4;
/** What is cut from a token may be a word, and tells nothing of a long one. */
const shortestNearToken = 8;

/**
 * Returns a function that replaces the run's tokens by `$TOKEN` and `$OTHER_TOKEN` wherever they stand, and what
 * checks make of the caller's by what makes the same of `$TOKEN` in a shell.
 */
export function redactor({ caller, other }: Tokens): (text: string) => string {
  const near = [...Object.values(nearTokens).map((make) => make(caller)), payloadOf(caller)];
  const secrets = [
    ...[
      { text: caller, shell: '$TOKEN' },
      { text: other ?? '', shell: '$OTHER_TOKEN' },
    ].filter(({ text }) => text.length >= shortestToken),
    ...near.flatMap((made) => (made && made.text.length >= shortestNearToken ? [made] : [])),
  ];
  secrets.sort((a, b) => b.text.length - a.text.length); // one that contains another goes first
  return (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret.text, () => secret.shell), text);
}
