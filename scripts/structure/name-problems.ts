import { posix } from 'node:path';
import type { Tree } from './tree.ts';

const sayNothing = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'misc']);

/** Files and folders whose names say nothing of what they hold. */
export function nameProblems(tree: Tree): string[] {
  return [...tree.keys()]
    .filter((path) => path.split(/[/.-]/).some((word) => sayNothing.has(word)))
    .map((path) => `${path}: name it after what it holds, not ${posix.basename(path)}`);
}
