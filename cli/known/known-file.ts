import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { RunResult } from '../../conformance/results.ts';
import { problems } from '../errors.ts';
import { readInput } from '../inputs/read-input.ts';
import { whyNot } from '../inputs/why-not.ts';
import type { Io } from '../io.ts';
import { touch } from '../reports/touch.ts';
import { escaped } from '../terminal/escaped.ts';
import type { KnownList } from './known-list.ts';
import { parseKnownList } from './parse-known-list.ts';
import { updateKnownList } from './update-known-list.ts';

/** The file of `--known-failing`, read, and whether it is to be written after the run. */
export interface KnownFile {
  text: string | undefined;
  list: KnownList;
  update: boolean;
}

/** Reads the list, and refuses one that could not be written later. One to be written need not be there yet. */
export async function readKnownFile(path: string, update: boolean, cwd: string): Promise<KnownFile> {
  const file = resolve(cwd, path);
  if (update) await orUnwritable(path, () => touch(file));
  const isNew = update && (await readFile(file).catch(() => undefined)) === undefined;
  const text = isNew ? undefined : await readInput(path, 'list of known failures', cwd);
  return { text, list: parseKnownList(text ?? '', path, today()), update };
}

/** Brings the file in line with a run where that is asked for; returns the list that the run is judged by. */
export async function listFor(
  { text, list, update }: KnownFile,
  { results, interrupted, lost }: RunResult,
  strict: boolean,
  { cwd, stdout }: Pick<Io, 'cwd' | 'stdout'>,
): Promise<KnownList> {
  if (!update) return list;
  const { path } = list;
  const say = (what: string) => stdout.write(`\n${escaped(path)}: ${what}\n`);
  if (interrupted || lost !== undefined) {
    say(`left as it is, since ${interrupted ? 'the run was interrupted' : 'the server stopped answering'}`);
    return list;
  }
  const updated = updateKnownList(text, list, results, { strict, today: today() });
  const changes = [named('added', updated.added), named('took off', updated.removed)].filter(Boolean);
  if (changes.length > 0) await orUnwritable(path, () => writeFile(resolve(cwd, path), updated.text));
  say(changes.join('; ') || 'nothing to change');
  return parseKnownList(changes.length > 0 ? updated.text : (text ?? ''), path, today());
}

function named(what: string, ids: readonly string[]): string {
  return ids.length === 0 ? '' : `${what} ${ids.join(', ')}`;
}

async function orUnwritable(path: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    throw problems.unwritableList(path, whyNot(error));
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
}
