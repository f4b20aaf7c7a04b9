import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { problems } from '../errors.ts';

/** The names under which a config file is found, in the folder where the command runs. */
const configNames: readonly string[] = ['ts', 'mts', 'js', 'mjs', 'json'].map(
  (ending) => `cell-contract.config.${ending}`,
);

/** The name of the config file in a folder, if there is one; two would leave open which counts. */
export async function findConfig(cwd: string): Promise<string | undefined> {
  const there = await Promise.all(configNames.map((name) => isThere(resolve(cwd, name))));
  const [name, other] = configNames.filter((_, place) => there[place]);
  if (name !== undefined && other !== undefined) throw problems.twoConfigs(name, other);
  return name;
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
