import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GenerateError } from './generate/generate-error.ts';
import { generatedFiles } from './generate/generated-files.ts';
import { staleFiles } from './generate/stale-files.ts';

const root = join(import.meta.dirname, '..');
const target = join(root, 'generated');

/** Writes `generated/` from `spec/`, or with `--check` says which files are not as the spec has them. */
async function generate(args: string[]): Promise<void> {
  const wrong = args.find((arg) => arg !== '--check');
  if (wrong !== undefined) throw new GenerateError(`The only option is --check; ${wrong} is none.`);

  const files = await generatedFiles(join(root, 'spec'));
  if (args.length === 0) {
    await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(target, name), text)));
  }
  const stale = (await staleFiles(target, files)).join(', ');
  if (stale === '') return;
  const wayOut =
    args.length === 0 ? 'delete what nothing generates' : 'run `npm run generate` and commit the result';
  throw new GenerateError(`generated/ is not what the spec gives (${stale}): ${wayOut}.`);
}

try {
  await generate(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof GenerateError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
