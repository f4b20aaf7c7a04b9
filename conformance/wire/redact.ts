import type { Tokens } from '../options.ts';
import { headerVariable } from './header-variable.ts';
import { nearTokens, payloadOf } from './near-tokens.ts';

/** What must not be shown, and what a shell has in its place. */
interface Secret {
  text: string;
  shell: string;
}

/** Shorter tokens than this would also strike out innocent text. */
const shortestToken = 4;
/** What is cut from a token, or stands in a header, may be a word, and tells nothing of a long one. */
const shortestOther = 8;
/** Stands where a text was cut. */
const cutMark = '…';
/** Fewer characters of a secret than this tell nothing. */
const shortestPart = 4;

/**
 * Returns a function that replaces the run's tokens by `$TOKEN` and `$OTHER_TOKEN` wherever they stand, what checks make
 * of the caller's by what makes the same of `$TOKEN` in a shell, and the values of headers by their variables. The
 * beginning of any of these, where a text was cut, goes as well.
 */
export function redactor(
  { caller, other }: Tokens,
  headers: Readonly<Record<string, string>> = {},
): (text: string) => string {
  const near = [...Object.values(nearTokens).map((make) => make(caller)), payloadOf(caller)];
  const ofHeaders = Object.entries(headers).flatMap(([name, text]) => {
    const shell = headerVariable(name);
    return shell === undefined ? [] : [{ text, shell }];
  });
  const secrets: Secret[] = [
    ...[
      { text: caller, shell: '$TOKEN' },
      { text: other ?? '', shell: '$OTHER_TOKEN' },
    ].filter(({ text }) => text.length >= shortestToken),
    ...[...near, ...ofHeaders].flatMap((made) => (made && made.text.length >= shortestOther ? [made] : [])),
  ];
  secrets.sort((a, b) => b.text.length - a.text.length); // one that contains another goes first
  return (text) => {
    const whole = secrets.reduce((shown, secret) => shown.replaceAll(secret.text, () => secret.shell), text);
    const [last = '', ...before] = whole.split(cutMark).reverse();
    return [...before.reverse().map((part) => withoutBeginning(part, secrets)), last].join(cutMark);
  };
}

/** The text without the longest beginning of a secret that it ends in. */
function withoutBeginning(text: string, secrets: readonly Secret[]): string {
  let longest = { length: 0, shell: '' };
  for (const secret of secrets) {
    for (
      let length = secret.text.length - 1;
      length >= shortestPart && length > longest.length;
      length -= 1
    ) {
      if (text.endsWith(secret.text.slice(0, length))) longest = { length, shell: secret.shell };
    }
  }
  return text.slice(0, text.length - longest.length) + longest.shell;
}
