import { execFile } from 'node:child_process';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tempFolder } from '../../cli/testing/temp-folder.ts';

const root = join(import.meta.dirname, '../..');

/** A project of somebody's with these files in it, which has what is installed here; runs a program of it. */
export async function tryProject(
  files: Readonly<Record<string, string>>,
  program: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
) {
  const folder = await tempFolder();
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  const own = { 'package.json': '{ "private": true, "type": "module" }', ...files };
  for (const [name, text] of Object.entries(own)) await writeFile(join(folder, name), text);
  const { PATH = '' } = process.env;
  const output = await new Promise<{ code: number; text: string }>((ended) => {
    const options = { cwd: folder, env: { PATH, NO_COLOR: '1', ...env }, maxBuffer: 1 << 26 };
    execFile(program, argv, options, (error, stdout, stderr) =>
      ended({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, text: stdout + stderr }),
    );
  });
  return { ...output, folder };
}
