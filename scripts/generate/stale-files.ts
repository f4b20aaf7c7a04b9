import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Written by hand in `generated/`. */
const byHand = ['README.md'];

/** The names of the files in `folder` that are not as `files` has them: changed, missing or left over. */
export async function staleFiles(folder: string, files: Record<string, string>): Promise<string[]> {
  const present = (await readdir(folder)).filter(
    (name) => !byHand.includes(name) && !name.endsWith('.test.ts'),
  );
  const names = [...new Set([...Object.keys(files), ...present])].sort();
  const isStale = await Promise.all(
    names.map(
      async (name) => !present.includes(name) || (await readFile(join(folder, name), 'utf8')) !== files[name],
    ),
  );
  return names.filter((_, index) => isStale[index]);
}
