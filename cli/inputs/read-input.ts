import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { problems } from '../errors.ts';
import { whyNot } from './why-not.ts';

/** The text of a file that an option names; `what` says in an error which one it is. */
export async function readInput(path: string, what: string, cwd: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, path), 'utf8');
  } catch (error) {
    throw problems.unreadable(what, path, whyNot(error));
  }
}
