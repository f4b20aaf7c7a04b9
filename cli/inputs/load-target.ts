import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createJiti } from 'jiti';
import type { TargetModule } from '../../conformance/target/hooks.ts';
import { problems } from '../errors.ts';
import { readInput } from './read-input.ts';
import { whyUnloaded } from './why-unloaded.ts';

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
    throw problems.unloadable(path, whyUnloaded(error));
  }
}

function isTargetModule(value: unknown): value is TargetModule {
  return typeof value === 'function';
}
