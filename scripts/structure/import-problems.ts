import { posix } from 'node:path';
import { preProcessFile } from 'typescript';
import { mayImport, type Tree } from './tree.ts';

/** Imports that go against the arrows: spec → generated → mock, conformance, client → cli. */
export function importProblems(tree: Tree): string[] {
  return [...tree]
    .filter(([path]) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .flatMap(([path, text]) => foldersOf(path, text).map((folder) => ({ path, folder })))
    .filter(({ path, folder }) => !isAllowed(topOf(path), folder))
    .map(({ path, folder }) => `${path} imports from ${folder}/, which ${topOf(path)}/ may not`);
}

/** The top folders whose files a file imports, by static, dynamic and type imports alike. */
function foldersOf(path: string, text: string): string[] {
  const targets = preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((target) => target.startsWith('.'))
    .map((target) => posix.join(posix.dirname(path), target));
  return [...new Set(targets.filter((target) => target.includes('/')).map(topOf))];
}

function isAllowed(from: string, to: string): boolean {
  return from === to || (mayImport[from] ?? []).includes(to);
}

function topOf(path: string): string {
  return path.split('/')[0] ?? path;
}
