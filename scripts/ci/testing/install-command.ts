import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** Puts the command where `npx` finds it in a project, as an installed package would: it runs the sources. */
export async function installCommand(folder: string): Promise<void> {
  const bin = join(folder, 'node_modules/.bin');
  await mkdir(bin, { recursive: true });
  const program = `exec ${join(root, 'node_modules/.bin/tsx')} ${join(root, 'cli/bin.ts')} "$@"`;
  await writeFile(join(bin, 'cell-contract'), `#!/bin/sh\n${program}\n`, { mode: 0o755 });
}
