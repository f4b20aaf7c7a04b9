import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** The project's own folders at the top, and what each may import besides itself (tests may import any of them). */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  spec: [],
  generated: [],
  client: ['generated'],
  conformance: ['generated'],
  mock: ['generated'],
  cli: ['client', 'conformance', 'generated', 'mock'],
  runners: ['cli', 'conformance', 'generated'],
  scripts: ['cli', 'conformance', 'generated', 'mock'],
};

/** Paths relative to the project's root, with `/`, and the files' texts. */
export type Tree = ReadonlyMap<string, string>;

/** Reads the project's own folders. */
export async function readTree(root: string): Promise<Tree> {
  const tree = new Map<string, string>();
  for (const folder of Object.keys(mayImport)) {
    for (const entry of await readdir(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      tree.set(file.slice(root.length + 1).replaceAll(sep, '/'), await readFile(file, 'utf8'));
    }
  }
  return tree;
}
