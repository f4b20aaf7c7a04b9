import { demo, type Mock, type MockOptions } from '../../mock/index.ts';
import type { Colours } from './colours.ts';

/** What `mock` says once it answers: where, to whom, what is there, and lines to paste into a shell. */
export function welcome(
  mock: Mock,
  { tokens, break: faults = [], misbehave = [] }: MockOptions,
  colours: Colours,
): string {
  return `${[
    `The mock is ready on ${colours.bold(mock.url)} (Ctrl-C stops it)`,
    ...(faults.length > 0 ? [colours.yellow(`It breaks the contract: ${faults.join(', ')}`)] : []),
    ...(misbehave.length > 0 ? [colours.yellow(`It misbehaves: ${misbehave.join(', ')}`)] : []),
    '',
    colours.bold('Tokens'),
    ...(tokens === undefined ? builtInTokens(mock) : ['  those given with --token']),
    '',
    `${colours.bold(`List "${demo.name}"`)}  ${demo.listId}`,
    ...demo.rows.map(({ id, name }) => `  row     ${id}  ${name}`),
    ...demo.columns.map(
      ({ id, name, type, dynamic }) => `  column  ${id}  ${name} (${type}${dynamic ? ', enriched' : ''})`,
    ),
    '',
    colours.bold('Try'),
    // A token that the user brought may be a secret; those built in are not.
    ...lines(mock.url, tokens === undefined ? mock.tokens.caller : '$TOKEN').map((line) => `  ${line}`),
  ].join('\n')}\n`;
}

function builtInTokens({ tokens }: Mock): string[] {
  return [
    `  ${tokens.caller}   of the caller who owns the list below`,
    `  ${tokens.other}  of somebody else`,
  ];
}

function lines(url: string, token: string): string[] {
  const bearer = `-H "Authorization: Bearer ${token}"`;
  const value = { rowId: demo.rows[0]?.id, columnId: demo.columns[0]?.id, value: 'Head of Everything' };
  const list = `${url}/api/lists/${demo.listId}`;
  return [
    `curl ${bearer} ${list}`,
    `curl -X PUT ${bearer} -H 'Content-Type: application/json' -d '${JSON.stringify(value)}' ${list}/cells`,
  ];
}
