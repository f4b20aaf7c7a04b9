import type { Mock, MockOptions } from '../../mock/index.ts';
import type { Colours } from './colours.ts';
import { escaped } from './escaped.ts';
import type { ListShown } from './list-shown.ts';
import type { LogStyle } from './request-line.ts';

/** What `mock` says once it answers: all, where it is alone, or a line of JSON for programs that wait for it. */
export function ready(
  mock: Mock,
  options: MockOptions & { quiet: boolean; style: LogStyle },
  list: ListShown | undefined,
  colours: Colours,
): string {
  if (options.style === 'json') return `${JSON.stringify({ event: 'ready', url: mock.url })}\n`;
  return options.quiet ? readyLine(mock, colours) : welcome(mock, options, list, colours);
}

function readyLine({ url }: Mock, colours: Colours): string {
  return `The mock is ready on ${colours.bold(url)} (Ctrl-C stops it)\n`;
}

/** What `mock` says once it answers: where, to whom, what is there, and lines to paste into a shell. */
function welcome(
  mock: Mock,
  { tokens, store = 'memory', break: faults = [], misbehave = [] }: MockOptions,
  list: ListShown | undefined,
  colours: Colours,
): string {
  return `${readyLine(mock, colours)}${[
    ...(faults.length > 0 ? [colours.yellow(`It breaks the contract: ${faults.join(', ')}`)] : []),
    ...(misbehave.length > 0 ? [colours.yellow(`It misbehaves: ${misbehave.join(', ')}`)] : []),
    ...(store === 'memory' ? [] : [`The state is kept in ${escaped(placeShown(store))}`]),
    '',
    colours.bold('Tokens'),
    ...(tokens === undefined ? builtInTokens(mock) : ['  those given with --token']),
    '',
    ...(list === undefined ? ['There is no list.'] : holdings(list, colours)),
    '',
    colours.bold('Try'),
    // A token that the user brought may be a secret; those built in are not.
    ...lines(mock.url, tokens === undefined ? mock.tokens.caller : '$TOKEN', list).map((line) => `  ${line}`),
  ].join('\n')}\n`;
}

/** A URL without what may be secret. */
function placeShown(store: string): string {
  if (!store.includes('://')) return store;
  const { host, pathname } = new URL(store);
  return `PostgreSQL at ${host}${pathname}`;
}

/** What is in the list; of a long one, its beginning. */
function holdings({ listId, name, rows, columns }: ListShown, colours: Colours): string[] {
  return [
    `${colours.bold(`List "${escaped(name)}"`)}  ${listId}`,
    ...rows.slice(0, most).map((row) => `  row     ${row.id}  ${escaped(row.name)}`),
    ...(rows.length > most ? [`  and ${rows.length - most} more rows`] : []),
    ...columns.map(
      ({ id, name: title, type, dynamic }) =>
        `  column  ${id}  ${escaped(title)} (${type}${dynamic ? ', enriched' : ''})`,
    ),
  ];
}

const most = 10;

function builtInTokens({ tokens }: Mock): string[] {
  return [
    `  ${tokens.caller}   of the caller who owns the list below`,
    `  ${tokens.other}  of somebody else`,
  ];
}

function lines(url: string, token: string, list: ListShown | undefined): string[] {
  const bearer = `-H "Authorization: Bearer ${token}"`;
  const [row, column] = [list?.rows[0], list?.columns[0]];
  if (list === undefined) return [`curl ${bearer} ${url}/api/lists`];
  const read = `curl ${bearer} ${url}/api/lists/${list.listId}`;
  if (row === undefined || column === undefined) return [read];
  const body = JSON.stringify({ rowId: row.id, columnId: column.id, value: 'Head of Everything' });
  const json = "-H 'Content-Type: application/json'";
  return [read, `curl -X PUT ${bearer} ${json} -d '${body}' ${url}/api/lists/${list.listId}/cells`];
}
