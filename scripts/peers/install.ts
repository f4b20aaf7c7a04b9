import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runTool } from './run-tool.ts';

/** Not among the project's own dependencies: 90 MB that only this comparison needs. */
const versions = {
  specmatic: '2.55.1',
  dredd: '14.1.0',
  '@apiture/openapi-down-convert': '0.14.2',
};

/** Installs the peers once, into a folder that the project's own `npm ci` empties; gives the folder. */
export async function install(root: string): Promise<string> {
  const folder = join(root, 'node_modules/.cache/peers');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: versions }));
  await runTool('npm', ['install', '--no-audit', '--no-fund', '--silent'], { cwd: folder });
  await runTool('java', ['-version'], { cwd: folder }).catch(() => {
    throw new Error('Specmatic needs Java 17 or later: apt-get install openjdk-17-jre-headless');
  });
  return folder;
}
