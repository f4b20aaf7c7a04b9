import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createJiti } from 'jiti';
import type { TargetModule } from '../../conformance/target/hooks.ts';
import { problems } from '../errors.ts';
import { readInput } from './read-input.ts';
import { firstLine } from './why-not.ts';

/** The default export of a `--target` module: JavaScript or TypeScript, loaded without a build. */
export async function loadTarget(path: string, cwd: string): Promise<TargetModule> {
  await readInput(path, 'target module', cwd); // a missing file is not a module that fails
  const target = await importDefault(resolve(cwd, path), path);
  if (!isTargetModule(target)) throw problems.targetWithoutFunction(path);
  return target;
}

async function importDefault(file: string, path: string): Promise<unknown> {
  try {
    return await createJiti(pathToFileURL(file).href).import(file, { default: true });
  } catch (error) {
    throw problems.unloadable(path, said(error));
  }
}

/** The parser tells the place of a syntax error in a line of its own. */
function said(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const [, what, file, line] = /^ParseError: (.*?)\s*\n\s*(\S+):(\d+):\d+$/.exec(message) ?? [];
  return what === undefined ? firstLine(error) : `${what} in line ${line} of ${file}`;
}

function isTargetModule(value: unknown): value is TargetModule {
  return typeof value === 'function';
}
