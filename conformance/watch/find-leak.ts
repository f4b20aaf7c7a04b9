import { stringsIn } from './strings-in.ts';

/** Folders that only file systems have at their root. */
const systemFolders = 'home|root|usr|var|opt|srv|etc|tmp|Users|mnt|private';
/** Folders that programs live in, whose names stand in URLs and JSON pointers as well: `/data/rowId`. */
const otherFolders = 'app|build|code|data|dist|src|workspace|workspaces';
const sourceFile = '(?:[cm]?[jt]sx?|py|rb|php|java|kt|go|rs|cs|exs?|db|sqlite3?|env|json|ya?ml|toml|lock)';

/** What an error body must not show (SAFE-2), each with a name for the report. */
const leaks: readonly { what: string; pattern: RegExp }[] = [
  { what: 'a stack trace', pattern: /^\s*at .+(?:\(.+:\d+:\d+\)|[^\d\s]:\d+:\d+)\s*$/m },
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
    pattern: new RegExp(`(?:^|[\\s"'\`(=:])(?:file://)?/(?:${systemFolders})/[\\w@.-]+`, 'm'),
  },
  {
    what: 'a file path',
    pattern: new RegExp(
      `(?:^|[\\s"'\`(=:])(?:file://)?/(?:${otherFolders})/[\\w@./-]*\\.${sourceFile}\\b`,
      'm',
    ),
  },
  { what: 'a file path', pattern: /node_modules[\\/]|\b[A-Za-z]:\\{1,2}[\w. -]+\\{1,2}/ },
  {
    what: 'a file path',
    pattern: /(?<!:\/\/[\w.-]*)\b[\w-]+(?:[\\/][\w.-]+)*\.(?:[cm]?[jt]sx?|py|rb|php|java|go|rs|cs|exs?):\d+/,
  },
  {
    what: 'SQL',
    pattern:
      /\b(?:SELECT\b[\s\S]{1,400}?\bFROM|INSERT\s+INTO|UPDATE\s+["`\w.]+\s+SET|DELETE\s+FROM|ON\s+CONFLICT|CREATE\s+TABLE)\b/,
  },
  {
    // in lower case these are English words; a quoted name, a bracket or a placeholder makes them SQL
    what: 'SQL',
    pattern:
      /\b(?:select\b[^.]{1,400}?\bfrom ["`\w.]+ (?:where|limit|order|inner|left|for|as)\b|select\b[\s\S]{1,400}?\bfrom ["`]|insert into ["`\w.]+ ?\(|insert into ["`]|update ["`\w.]+ set ["`\w.]+ ?=|delete from ["`]|delete from \w+ where\b|on conflict ?\(|create table ["`])/i,
  },
  {
    what: 'SQL',
    pattern:
      /\bsyntax error at or near|violates (?:unique|foreign key|not-null|check) constraint|invalid input syntax for type|duplicate key value|SQLSTATE|\bSQLITE_[A-Z]+|\bER_[A-Z_]{4,}|\bORA-\d{4,}|\bPG::|psycopg|\brelation "[^"]+" does not exist|\bunsupported Unicode escape sequence/,
  },
];

/** Shorter texts than this stand in every body, echoed or not. */
const shortestEcho = 4;

/** Names what an error body leaks, or undefined. What was sent may be echoed: it is taken out first. */
export function findLeak(body: string, sent: readonly string[]): { what: string; text: string } | undefined {
  let text = textOf(body);
  for (const part of [...sent].sort((a, b) => b.length - a.length)) {
    // by what can still be a name: a path holds words that are names of tables as well
    if (part.length >= shortestEcho) text = text.replaceAll(part, '_');
  }
  for (const { what, pattern } of leaks) {
    const match = pattern.exec(text);
    if (match) return { what, text: match[0].trim().slice(0, 120) };
  }
  return undefined;
}

/** What a reader sees: in JSON the strings, with real line ends and quotes; else the text as it is. */
function textOf(body: string): string {
  try {
    return stringsIn(JSON.parse(body)).join('\n');
  } catch {
    return body; // no JSON
  }
}
