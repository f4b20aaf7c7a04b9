import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GenerateError } from './generate/generate-error.ts';
import { generatedFiles } from './generate/generated-files.ts';
import { staleFiles } from './generate/stale-files.ts';

const root = join(import.meta.dirname, '..');
const target = join(root, 'generated');

/** Writes `generated/` from `spec/`, or with `check` says which files are not as the spec has them. */
async function generate(check: boolean): Promise<void> {
  const files = await generatedFiles(join(root, 'spec'));
  const stale = await staleFiles(target, files);
  if (check) {
    if (stale.length === 0) return;
    throw new GenerateError(
      `generated/ is stale (${stale.join(', ')}); run \`npm run generate\` and commit what it writes.`,
    );
  }
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(target, name), text)));
}

try {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  await generate(values.check);
} catch (error) {
  if (!(error instanceof GenerateError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
