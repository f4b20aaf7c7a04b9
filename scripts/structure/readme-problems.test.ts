import { expect, test } from 'vitest';
import { readmeProblems } from './readme-problems.ts';
import { mayImport } from './tree.ts';

/** A tree with all READMEs, empty, and nothing else but `files`. */
function treeWith(files: Record<string, string>): Map<string, string> {
  const readmes = Object.keys(mayImport).map((folder): [string, string] => [`${folder}/README.md`, '']);
  return new Map([...readmes, ...Object.entries(files)]);
}

test('a list that names every file and folder, in a table or as items, is right', () => {
  const readme = '| file | what |\n|---|---|\n| `a.ts` | x |\n\n- `b.ts`, `c.json` both\n- `sub/` more\n';
  const files = { 'mock/README.md': readme, 'mock/a.ts': '', 'mock/b.ts': '', 'mock/c.json': '' };
  expect(readmeProblems(treeWith({ ...files, 'mock/sub/d.ts': '', 'mock/a.test.ts': '' }))).toEqual([]);
});

test('a file that is not listed and one that is gone are named', () => {
  expect(readmeProblems(treeWith({ 'mock/README.md': '- `gone.ts` x', 'mock/new.ts': '' }))).toEqual([
    'mock/README.md does not list new.ts',
    'mock/README.md lists gone.ts, which is not there',
  ]);
});

test('a top folder without a README is named', () => {
  const tree = treeWith({});
  tree.delete('client/README.md');
  expect(readmeProblems(tree)).toEqual(['client/ has no README.md']);
});
