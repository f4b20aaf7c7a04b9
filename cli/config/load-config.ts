import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { problems } from '../errors.ts';
import { readInput } from '../inputs/read-input.ts';
import { whyUnloaded } from '../inputs/why-unloaded.ts';

/** What a config file holds: JSON, or the default export of a module, loaded without a build. */
export async function loadConfig(path: string, cwd: string): Promise<unknown> {
  const text = await readInput(path, 'config file', cwd);
  const file = resolve(cwd, path);
  try {
    if (path.endsWith('.json')) return JSON.parse(text);
    const { createJiti } = await import('jiti'); // most runs need none, and it takes time to load
    return await createJiti(pathToFileURL(file).href).import(file, { default: true });
  } catch (error) {
    throw problems.unloadableConfig(path, whyUnloaded(error));
  }
}
