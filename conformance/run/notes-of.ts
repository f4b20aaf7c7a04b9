import type { Environment } from '../judge/environment.ts';
import type { RuleResult } from '../results.ts';
import { listName } from '../target/set-up.ts';
import type { Transport } from '../wire/transport.ts';
import { nothingJudged } from './nothing-judged.ts';

/** What a reader should know beside the rules. */
export function notesOf(
  results: readonly RuleResult[],
  env: Environment,
  transport: Pick<Transport, 'throttle' | 'lost'>,
): string[] {
  return [...nothingJudged(results), ...troublesOf(env, transport)];
}

function troublesOf(
  { supply, readers }: Environment,
  { throttle, lost }: Pick<Transport, 'throttle' | 'lost'>,
): string[] {
  const notes: string[] = [];
  const pauses = throttle.count === 1 ? 'once' : `${throttle.count} times`;
  if (throttle.count > 0)
    notes.push(`the server asked for a pause (429) ${pauses}: the run went slower for that`);
  if (lost !== undefined) notes.push(`the server stopped answering: ${lost}`);
  const left = supply.leftBehind.length;
  if (left > 0)
    notes.push(`left on the server: ${left} ${left === 1 ? 'list' : 'lists'} named "${listName}"`);
  if (supply.shared)
    notes.push('the checks ran one after the other, since they share the lists of the fixtures');
  for (const reader of ['getList', 'listListRows'] as const) {
    if (!readers.includes(reader)) notes.push(`the server has no ${reader}: nothing was read back by it`);
  }
  return notes;
}
