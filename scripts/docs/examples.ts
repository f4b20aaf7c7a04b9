import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Example, exampleOf } from '../../cli/rules/example-of.ts';
import { rulePage } from '../../cli/rules/rule-page.ts';
import { type RuleId, rules } from '../../generated/rules.ts';
import { readTree } from '../structure/tree.ts';

/** What an example depends on. */
const sources = ['cli/rules/', 'conformance/', 'generated/', 'mock/'];

/** An example for each rule. Finding them takes a minute, so they are kept for as long as the code is the same. */
export async function examples(root: string): Promise<ReadonlyMap<RuleId, Example | null>> {
  const kept = join(root, 'node_modules/.cache/cell-contract', `examples-${await stateOf(root)}.json`);
  const known = await readKept(kept);
  if (known !== null) return new Map(known);
  const found: [RuleId, Example | null][] = [];
  for (const { id } of rules) found.push([id, await exampleOf(rulePage(id))]);
  await mkdir(dirname(kept), { recursive: true });
  await writeFile(kept, JSON.stringify(found));
  return new Map(found);
}

async function stateOf(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const [path, text] of [...(await readTree(root))].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const matters = sources.some((folder) => path.startsWith(folder)) && !path.endsWith('.test.ts');
    if (matters) hash.update(`${path}\0${text}\0`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** Written below by the same code: a file of this name holds what this code would find. */
async function readKept(file: string): Promise<[RuleId, Example | null][] | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as [RuleId, Example | null][];
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw cause;
  }
}
