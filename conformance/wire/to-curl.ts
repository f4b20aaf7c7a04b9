import type { RecordedRequest } from '../results.ts';

/** Quotes for a POSIX shell; `$TOKEN` and `$OTHER_TOKEN` stay open for the shell to fill in. */
function quote(text: string): string {
  const parts = text.split(/(\$(?:OTHER_)?TOKEN)/);
  return parts
    .map((part, index) =>
      index % 2 === 1 ? `"${part}"` : part === '' ? '' : `'${part.replaceAll("'", `'\\''`)}'`,
    )
    .join('');
}

/** Headers that curl sets by itself or that only concern our own client. */
const leftOut = new Set(['accept', 'accept-encoding', 'content-length']);

/** One line for a shell with `$BASE_URL`, `$TOKEN` and `$OTHER_TOKEN` set. */
export function toCurl(request: RecordedRequest): string {
  const words = ['curl -sS -i'];
  if (request.method !== 'GET') words.push(`-X ${request.method}`);
  for (const [name, value] of Object.entries(request.headers)) {
    if (!leftOut.has(name)) words.push(`-H ${quote(value === '' ? `${name};` : `${name}: ${value}`)}`);
  }
  if (request.body !== undefined) words.push(`--data-binary ${quote(request.body)}`);
  words.push(`"$BASE_URL"${quote(request.path)}`);
  return words.join(' ');
}
