import { MockError } from '../errors.ts';
import type { Snapshot } from './snapshot.ts';
import { snapshotProblem } from './snapshot-problem.ts';

/** The document as a snapshot. @throws MockError with the place of the mistake and what it is. */
export function checkedSnapshot(document: unknown): Snapshot {
  const problem = snapshotProblem(document);
  if (problem !== null) throw MockError.of('snapshot', placeOf(problem.path), problem.says);
  return document as Snapshot; // judged just now
}

export function placeOf(path: readonly (string | number)[]): string {
  return path.length === 0 ? 'the document' : path.join('.');
}
