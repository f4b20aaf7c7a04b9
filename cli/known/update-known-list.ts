import { type Document, isSeq, parseDocument } from 'yaml';
import type { RuleResult } from '../../conformance/results.ts';
import { shown } from '../terminal/shown.ts';
import type { KnownEntry, KnownList } from './known-list.ts';
import { withKnown } from './with-known.ts';

const newFile = `# Rules that the server is known to break, for --known-failing.
# An entry under "failing" has to come off when its rule passes; one under "flaky" may do either.
# Each has rule and reason, and may have until (a last day) and signature (how it fails).
failing: []
`;

/** A list as it should be after a run, and which rules that took. */
export interface UpdatedList {
  text: string;
  added: string[];
  removed: string[];
}

/**
 * Brings the text of a list in line with what a run found: adds the rules that fail the gate, takes those off that pass.
 * What was not judged stays, and so do reasons and, where the format has them, comments.
 */
export function updateKnownList(
  text: string | undefined,
  list: KnownList,
  results: readonly RuleResult[],
  { strict, today }: { strict: boolean; today: string },
): UpdatedList {
  const document = parseDocument(text?.trim() ? text : newFile);
  const kinds = results.map((rule) => ({ rule, kind: withKnown(rule, list).known?.kind }));
  const listOf = (id: string) => list.entries.find(({ rule }) => rule === id)?.list;
  const mended = kinds.filter(({ kind }) => kind === 'mended').map(({ rule }) => rule.id);
  const counts = ({ status }: RuleResult) => status === 'fail' || (strict && status === 'warn');
  const fresh = kinds.filter(
    ({ rule, kind }) => kind === 'other-failure' || (kind === undefined && counts(rule)),
  );
  remove(document, list.entries, mended);
  for (const { rule } of fresh) add(document, rule, listOf(rule.id), today);
  return { text: written(document, list.path), added: fresh.map(({ rule }) => rule.id), removed: mended };
}

/** From the end on, so that the places of those before stay what they are. */
function remove(document: Document, entries: readonly KnownEntry[], ids: readonly string[]): void {
  const failing = entries.filter(({ list }) => list === 'failing');
  for (const [place, { rule }] of [...failing.entries()].reverse()) {
    if (ids.includes(rule)) document.deleteIn(['failing', place]);
  }
}

function add(
  document: Document,
  { id, counterexample }: RuleResult,
  already: KnownEntry['list'] | undefined,
  today: string,
): void {
  const { symptom, actual, confirmed } = counterexample ?? {};
  const isFlaky = confirmed !== undefined && confirmed.failed < confirmed.tries;
  const entry = {
    rule: id,
    reason: `not explained yet; seen on ${today}${actual === undefined ? '' : `: ${shown(actual, 200)}`}`,
    ...(symptom === undefined ? {} : { signature: symptom }),
  };
  const list = already ?? (isFlaky ? 'flaky' : 'failing');
  const known = document.get(list);
  if (isSeq(known)) {
    known.flow = false;
    known.add(document.createNode(entry));
  } else document.set(list, document.createNode([entry]));
}

function written(document: Document, path: string): string {
  if (path.endsWith('.json')) return `${JSON.stringify(document.toJS(), null, 2)}\n`;
  return document.toString({ lineWidth: 0 });
}
