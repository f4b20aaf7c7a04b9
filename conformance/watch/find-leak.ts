/** What an error body must not show (SAFE-2), each with a name for the report. */
const leaks: readonly { what: string; pattern: RegExp }[] = [
  { what: 'a stack trace', pattern: /^\s*at .+(?:\(.+:\d+:\d+\)|:\d+:\d+)\s*$/m },
  {
    what: 'a stack trace',
    pattern: /\bat (?:async )?[\w$.<>[\] ]+ \((?:file:|node:|[/\\\w.-]+:)[^)]*:\d+\)/,
  },
  { what: 'a stack trace', pattern: /Traceback \(most recent call last\)|^\s*File ".+", line \d+/m },
  {
    what: 'a stack trace',
    pattern: /\bat [\w.$]+\([\w$]+\.(?:java|kt|scala):\d+\)|goroutine \d+ \[|\.go:\d+ \+0x/,
  },
  { what: 'a stack trace', pattern: /^#\d+ .+\(\d+\): |\bin \/\S+\.php(?::| on line )\d+|\.rb:\d+:in [`']/m },
  {
    what: 'a file path',
    pattern:
      /(?:^|[\s"'(=:])(?:file:\/\/)?\/(?:home|root|usr|var|app|opt|srv|etc|tmp|Users|private|workspace|mnt|src|code|data|build)\/[\w@.-]+/,
  },
  { what: 'a file path', pattern: /node_modules[\\/]|\b[A-Za-z]:\\{1,2}[\w. -]+\\{1,2}/ },
  {
    what: 'a file path',
    pattern: /\b[\w-]+(?:[\\/][\w.-]+)*\.(?:[cm]?[jt]sx?|py|rb|php|java|go|rs|cs|exs?):\d+/,
  },
  {
    what: 'SQL',
    pattern:
      /\b(?:SELECT\b[\s\S]{1,400}?\bFROM|INSERT\s+INTO|UPDATE\s+["`\w.]+\s+SET|DELETE\s+FROM|ON\s+CONFLICT|CREATE\s+TABLE)\b/i,
  },
  {
    what: 'SQL',
    pattern:
      /\bsyntax error at or near|violates (?:unique|foreign key|not-null|check) constraint|invalid input syntax for type|duplicate key value|SQLSTATE|\bSQLITE_[A-Z]+|\bER_[A-Z_]{4,}|\bORA-\d{4,}|\bPG::|psycopg|\brelation "[^"]+" does not exist|\bunsupported Unicode escape sequence/i,
  },
];

/** Names what an error body leaks, or undefined. What was sent may be echoed: it is taken out first. */
export function findLeak(body: string, sent: readonly string[]): { what: string; text: string } | undefined {
  let text = unescapeJson(body);
  for (const part of sent) if (part.length > 3) text = text.replaceAll(part, '');
  for (const { what, pattern } of leaks) {
    const match = pattern.exec(text);
    if (match) return { what, text: match[0].trim().slice(0, 120) };
  }
  return undefined;
}

/** In a JSON string line ends and quotes stand escaped; the patterns look for real ones. */
function unescapeJson(body: string): string {
  return body.replaceAll('\\r', '').replaceAll('\\n', '\n').replaceAll('\\t', '\t').replaceAll('\\"', '"');
}
