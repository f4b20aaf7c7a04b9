import { unwatchFile, watchFile } from 'node:fs';
import { resolve } from 'node:path';
import { type Mock, MockError, parseSeedData, type Snapshot } from '../../mock/index.ts';
import { CliError, problems } from '../errors.ts';
import type { Io } from '../io.ts';
import { escaped } from '../terminal/escaped.ts';
import { readInput } from './read-input.ts';

/** The snapshot in the file of `--seed-data`. */
export async function readSeedData(path: string, cwd: string): Promise<Snapshot> {
  const text = await readInput(path, 'seed data', cwd);
  try {
    return await parseSeedData(text);
  } catch (error) {
    throw error instanceof MockError ? problems.badSeedData(path, error.message) : error;
  }
}

/** Looking is cheap, and works for editors that put a new file in the old one's place, where events do not. */
const lookEveryMs = 200;

/** Begins again with the file whenever it has changed; one that is wrong is told of, and what there is stays. */
export function watchSeedData(path: string, mock: Mock, io: Io): () => void {
  const file = resolve(io.cwd, path);
  const reload = async () => {
    try {
      await mock.reseed(await readSeedData(path, io.cwd));
      io.stdout.write(`The mock begins again with ${escaped(path)}\n`);
    } catch (error) {
      if (!(error instanceof MockError || error instanceof CliError)) throw error;
      io.stderr.write(`cell-contract: ${escaped(error.message).replace(/\.$/, '')}. What there was stays.\n`);
    }
  };
  watchFile(file, { interval: lookEveryMs, persistent: false }, () => void reload());
  return () => unwatchFile(file);
}
