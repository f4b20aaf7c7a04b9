import { posix } from 'node:path';
import { mayImport, type Tree } from './tree.ts';

/** Top folders without a README, and READMEs whose list of files is not what their folder holds. */
export function readmeProblems(tree: Tree): string[] {
  const missing = Object.keys(mayImport)
    .filter((folder) => !tree.has(`${folder}/README.md`))
    .map((folder) => `${folder}/ has no README.md`);
  const readmes = [...tree].filter(([path]) => posix.basename(path) === 'README.md');
  return [...missing, ...readmes.flatMap(([path, text]) => listProblems(path, text, tree))];
}

function listProblems(readme: string, text: string, tree: Tree): string[] {
  const held = heldIn(posix.dirname(readme), tree);
  const listed = listedIn(text);
  return [
    ...held.filter((name) => !listed.includes(name)).map((name) => `${readme} does not list ${name}`),
    ...listed
      .filter((name) => !held.includes(name))
      .map((name) => `${readme} lists ${name}, which is not there`),
  ];
}

/** What a README has to list: the folder's files but itself and tests, and its folders as `name/`. */
function heldIn(folder: string, tree: Tree): string[] {
  const below = [...tree.keys()]
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => path.slice(folder.length + 1))
    .filter((path) => !path.endsWith('.test.ts'))
    .map((path) => (path.includes('/') ? `${path.split('/')[0]}/` : path));
  return [...new Set(below)].filter((name) => name !== 'README.md');
}

/** The names that stand in backticks at the start of a list item or of a table's row. */
function listedIn(text: string): string[] {
  return [...text.matchAll(/^(?:[-*] |\| *)((?:`[^`]+`(?:, )?)+)/gm)]
    .flatMap(([, names = '']) => [...names.matchAll(/`([^`]+)`/g)])
    .map(([, name = '']) => name)
    .filter((name) => /^[\w.-]+(\.\w+|\/)$/.test(name));
}
