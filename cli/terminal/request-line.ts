import type { JournalEntry } from '../../mock/index.ts';
import type { Colours } from './colours.ts';
import { escaped } from './escaped.ts';

export type LogStyle = 'text' | 'json' | 'none';

/** One request as a line of the mock's log: method, path, status, how long, what it did. */
export function requestLine(entry: JournalEntry, style: Exclude<LogStyle, 'none'>, colours: Colours): string {
  if (style === 'json') return `${JSON.stringify({ event: 'request', ...entry })}\n`;
  const { at, session, method, path, query, status, ms, did } = entry;
  const parts = [
    colours.dim(at.slice(11, 23)),
    ...(session === undefined ? [] : [colours.cyan(session)]),
    colours.bold(method.padEnd(4)),
    escaped(`${path}${queryText(query)}`),
    colourOf(status, colours)(status === 0 ? '---' : String(status)),
    `${ms.toFixed(1)} ms`,
    did,
  ];
  return `${parts.join(' ').trimEnd()}\n`;
}

function colourOf(status: number, { green, yellow, red }: Colours) {
  if (status === 0 || status >= 500) return red;
  return status >= 400 ? yellow : green;
}

function queryText(query: JournalEntry['query']): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one) => `${name}=${one}`),
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
