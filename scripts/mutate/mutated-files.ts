import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Not in the way of a request: how the server is set up and started, the door for tests, the sample of a source. */
const leftAlone = [
  'src/build-server.ts',
  'src/main.ts',
  'src/settings.ts',
  'src/store/open-database.ts',
  'src/routes/test-door.ts',
  'src/enrichment/sample-source.ts',
];

/** Files of the server that are mutated, relative to its folder: the way of a request, the store, the enrichment. */
export async function mutatedFiles(folder: string, parts: readonly string[]): Promise<string[]> {
  const names = await readdir(join(folder, 'src'), { recursive: true });
  const files = names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${name.replaceAll(sep, '/')}`)
    .filter((file) => !leftAlone.includes(file));
  const chosen = files.filter((file) => parts.some((part) => file.includes(part))).sort();
  const idle = parts.find((part) => !chosen.some((file) => file.includes(part)));
  if (idle !== undefined) throw new Error(`no file that is mutated has "${idle}" in its name`);
  return chosen;
}
