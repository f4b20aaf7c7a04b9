import { columns } from '../tables/columns.ts';
import { type Equivalent, itemOf } from './equivalents.ts';
import type { Mutant } from './mutant.ts';

const isListed = (equivalents: readonly Equivalent[], { file, change }: Mutant): boolean =>
  equivalents.some((one) => one.file === file && one.change === change);

/** For each file: how many mutants there were, and what became of them; the score leaves out the equivalents. */
export function table(mutants: readonly Mutant[], equivalents: readonly Equivalent[]): string {
  const rowOf = (name: string, own: readonly Mutant[]) => {
    const count = (kind: Mutant['fate']['kind']): number =>
      own.filter(({ fate }) => fate.kind === kind).length;
    const equivalent = own.filter((one) => one.fate.kind === 'survived' && isListed(equivalents, one)).length;
    const noticeable = own.length - equivalent;
    const noticed = own.length - count('survived');
    const score = noticeable === 0 ? '-' : `${((100 * noticed) / noticeable).toFixed(1)} %`;
    const fates = [
      count('noticed'),
      count('no-run'),
      count('not-judged'),
      count('timed-out'),
      count('survived'),
      equivalent,
    ];
    return [name, own.length, ...fates, score];
  };
  const files = [...new Set(mutants.map(({ file }) => file))];
  return columns([
    ['file', 'mutants', 'rule fails', 'no run', 'not judged', 'no end', 'survived', 'equivalent', 'score'],
    ...files.map((file) =>
      rowOf(
        file,
        mutants.filter((one) => one.file === file),
      ),
    ),
    rowOf('all', mutants),
  ]);
}

/** What is to be done: survivors that nobody gave a reason for, and reasons for changes that the suite notices. */
export function mutationProblems(mutants: readonly Mutant[], equivalents: readonly Equivalent[]): string[] {
  const survivors = mutants.filter(({ fate }) => fate.kind === 'survived');
  const unlisted = survivors
    .filter((one) => !isListed(equivalents, one))
    .map(({ file, line, change }) => `survived: ${file}:${line}\n${itemOf(change)}`);
  const tried = new Set(mutants.map(({ file }) => file));
  const idle = equivalents
    .filter(({ file }) => tried.has(file))
    .filter(({ file, change }) => !survivors.some((one) => one.file === file && one.change === change))
    .map(({ file, change }) => `listed as equivalent, but noticed or not there: ${file}\n${itemOf(change)}`);
  return [...unlisted, ...idle];
}
