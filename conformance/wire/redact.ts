import type { Tokens } from '../options.ts';

/** Shorter tokens than this would also strike out innocent text. */
const shortestToken = 4;

/** Returns a function that replaces the run's tokens by `$TOKEN` and `$OTHER_TOKEN` wherever they stand. */
export function redactor(tokens: Tokens): (text: string) => string {
  const secrets: [string, string][] = [];
  for (const [secret, name] of [
    [tokens.caller, '$TOKEN'],
    [tokens.other, '$OTHER_TOKEN'],
  ] as const) {
    if (secret !== undefined && secret.length >= shortestToken) secrets.push([secret, name]);
  }
  secrets.sort(([a], [b]) => b.length - a.length); // a token that contains the other goes first
  return (text) => secrets.reduce((shown, [secret, name]) => shown.replaceAll(secret, name), text);
}
