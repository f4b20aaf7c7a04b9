/** What is sent with them is no secret, and reads better as it is. */
const plain: ReadonlySet<string> = new Set(['accept', 'accept-language', 'origin', 'referer', 'user-agent']);

/** The variable of a shell that holds the value of a header in replays: `$HEADER_X_API_KEY`; undefined for one that is no secret. */
export function headerVariable(name: string): string | undefined {
  const lower = name.toLowerCase();
  return plain.has(lower) ? undefined : `$HEADER_${lower.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}`;
}

/** Headers as they are shown: a value that may be a secret is that of a variable. */
export function shownHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, headerVariable(name) ?? value]),
  );
}
