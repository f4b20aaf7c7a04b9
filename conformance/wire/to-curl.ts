import type { RecordedRequest } from '../results.ts';
import { openToShell } from './near-tokens.ts';

/** Quotes for a POSIX shell; `$TOKEN`, `$OTHER_TOKEN`, what checks make of them and `$HEADER_…` stay open for the shell to fill in. */
function quote(text: string): string {
  if (text === '') return `''`;
  const parts = text.split(openToShell);
  return parts
    .map((part, index) =>
      index % 2 === 1 ? `"${part}"` : part === '' ? '' : `'${part.replaceAll("'", `'\\''`)}'`,
    )
    .join('');
}

/** Headers that curl sets by itself or that only concern our own client. */
const leftOut = new Set(['accept', 'accept-encoding', 'content-length']);
/** It names what it can unpack, as our own client does. */
const unpacks = '--compressed';

/** Linux takes no argument of more than 128 KiB, and quoting makes them longer; what a shell does by itself has no such limit. */
const longestArgument = 30_000;

/** One line for a shell with `$BASE_URL`, `$TOKEN`, `$OTHER_TOKEN` and, for headers of the user's, `$HEADER_…` set. */
export function toCurl({ method, path, headers, body, encoding }: RecordedRequest): string {
  const words = ['curl -sS -i'];
  if (/[[\]{}]/.test(path)) words.push('-g'); // else curl takes them for patterns
  if ('accept-encoding' in headers) words.push(unpacks);
  if (method !== 'GET') words.push(`-X ${method}`);
  for (const [name, value] of Object.entries(headers)) {
    if (!leftOut.has(name)) words.push(`-H ${quote(value === '' ? `${name};` : `${name}: ${value}`)}`);
  }
  // else curl says that it is a form
  if (body !== undefined && !('content-type' in headers)) words.push(`-H 'content-type:'`);
  const piped =
    body !== undefined && (encoding !== undefined || hasControls(body) || body.length > longestArgument);
  if (piped) words.push('--data-binary @-');
  else if (body !== undefined) words.push(`--data-raw ${quote(body)}`); // --data-binary would open a file for "@…"
  words.push(`"$BASE_URL"${quote(path)}`);
  return piped ? `printf %b ${quote(escaped(body, encoding))} | ${words.join(' ')}` : words.join(' ');
}

/** Line ends would make it several lines, and no argument of a program can hold a NUL. */
function hasControls(text: string): boolean {
  return /\p{Cc}/u.test(text);
}

/** As `printf %b` reads it. */
function escaped(text: string, encoding: RecordedRequest['encoding']): string {
  const toEscape = encoding ? /[\p{Cc}\x80-\xff]/gu : /\p{Cc}/gu;
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(toEscape, (character) =>
      [...Buffer.from(character, encoding)].map((byte) => `\\0${byte.toString(8).padStart(3, '0')}`).join(''),
    );
}
