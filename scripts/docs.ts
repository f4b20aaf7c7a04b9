import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { linkProblems } from './docs/link-problems.ts';
import { site } from './docs/site.ts';

/** Builds the docs into `site/`, and fails where one of their links leads nowhere. */
const root = join(import.meta.dirname, '..');
const out = join(root, 'site');
const files = await site(root);
const problems = linkProblems(files);
await rm(out, { recursive: true, force: true });
for (const [path, text] of files) {
  await mkdir(dirname(join(out, path)), { recursive: true });
  await writeFile(join(out, path), text);
}
for (const problem of problems) console.error(`docs: ${problem}`);
if (problems.length > 0) process.exitCode = 1;
else console.log(`docs: ${files.size} files in site/, and every link leads somewhere`);
