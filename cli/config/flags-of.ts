import type { Command } from 'commander';
import { Flags } from '../flags/flags.ts';
import type { Io } from '../io.ts';
import { findConfig } from './find-config.ts';
import { loadConfig } from './load-config.ts';
import { readSection } from './read-section.ts';

/** A command's options: from the command line, else the environment, else the config file. */
export async function flagsOf(
  command: Command,
  raw: Readonly<Record<string, unknown>>,
  { env, cwd }: Pick<Io, 'env' | 'cwd'>,
  prefix: string,
): Promise<Flags> {
  const given = new Flags(raw, env, prefix);
  const path = given.one('config')?.text ?? (await findConfig(cwd));
  if (path === undefined) return given;
  return new Flags(raw, env, prefix, readSection(await loadConfig(path, cwd), path, command));
}
