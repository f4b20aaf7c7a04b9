import { join } from 'node:path';
import { importProblems } from './structure/import-problems.ts';
import { nameProblems } from './structure/name-problems.ts';
import { readmeProblems } from './structure/readme-problems.ts';
import { readTree } from './structure/tree.ts';

/** Holds the repo to its own structure: arrows between folders, lists in READMEs, names. */
const tree = await readTree(join(import.meta.dirname, '..'));
const problems = [...importProblems(tree), ...readmeProblems(tree), ...nameProblems(tree)];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
