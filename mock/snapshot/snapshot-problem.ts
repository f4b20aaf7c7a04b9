import { requestValidators } from '../../generated/control-validators.js';
import { uuid } from '../../generated/patterns.ts';
import { demandOf, memberPath } from '../front/violation-sentence.ts';
import type { Snapshot, SnapshotCell, SnapshotList, SnapshotRow } from './snapshot.ts';

/** A mistake in a snapshot. */
export interface SnapshotProblem {
  /** From the document's root to where it is. */
  path: readonly (string | number)[];
  /** What is wrong, as the rest of a sentence that begins with the place. */
  says: string;
}

/** The first thing that keeps a document from being taken; null where it is a snapshot. */
export function snapshotProblem(document: unknown): SnapshotProblem | null {
  const misfit = misfitOf(document);
  if (misfit !== null) return misfit;
  const { lists } = document as Snapshot; // judged by this very schema
  const problems = lists.flatMap((list, at) => withPath(['lists', at], listProblems(list)));
  return problems[0] ?? repeats(lists, 'lists')[0] ?? null;
}

function misfitOf(document: unknown): SnapshotProblem | null {
  const validate = requestValidators.restoreSnapshot.body;
  if (validate === undefined || validate(document)) return null;
  const [error] = validate.errors ?? [];
  return error === undefined ? null : { path: memberPath(error), says: demandOf(error) };
}

/** What no schema can say of a list. */
function listProblems({ columns = [], rows = [] }: SnapshotList): SnapshotProblem[] {
  const known = new Set(columns.map(({ id }) => id.toLowerCase()));
  return [
    ...repeats(columns, 'columns'),
    ...repeats(rows, 'rows'),
    ...rows.flatMap((row, at) => withPath(['rows', at], rowProblems(row, known))),
  ];
}

/** Every cell is asked, of which there may be very many: nothing is made for one that is right. */
function rowProblems({ cells = {} }: SnapshotRow, columns: ReadonlySet<string>): SnapshotProblem[] {
  const problems: SnapshotProblem[] = [];
  for (const columnId of Object.keys(cells)) {
    const cell = cells[columnId];
    if (!uuid.test(columnId)) problems.push({ path: ['cells', columnId], says: 'is no id of a column' });
    else if (!columns.has(columnId) && !columns.has(columnId.toLowerCase()))
      problems.push({ path: ['cells', columnId], says: 'is not the id of a column of this list' });
    else if (cell !== undefined && isInFlightWrongly(cell)) {
      const says = `cannot be in flight in a cell that is ${cell.status ?? 'completed'}`;
      problems.push({ path: ['cells', columnId, 'enrichment'], says });
    }
  }
  return problems;
}

function isInFlightWrongly({ status, enrichment }: SnapshotCell): boolean {
  return enrichment !== undefined && status !== 'pending' && status !== 'processing';
}

/** Ids that two of them have. */
function repeats(all: readonly { id: string }[], path: string): SnapshotProblem[] {
  const first = new Map<string, number>();
  return all.flatMap(({ id }, at) => {
    const before = first.get(id.toLowerCase());
    first.set(id.toLowerCase(), before ?? at);
    return before === undefined ? [] : [{ path: [path, at, 'id'], says: `is that of ${path}.${before} too` }];
  });
}

function withPath(path: SnapshotProblem['path'], problems: SnapshotProblem[]): SnapshotProblem[] {
  return problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
}
