import type { Known, ReportedRule } from './known.ts';

/** What the list of known failures makes of a rule, in words; nothing where it has no word on it. */
export function knownSentence({ known, counterexample }: ReportedRule): string | undefined {
  if (known === undefined) return undefined;
  switch (known.kind) {
    case 'failing':
      return `known to fail: ${reasonOf(known)}`;
    case 'flaky':
      return `known to be flaky: ${reasonOf(known)}`;
    case 'mended':
      return `passes now: take it off the known failures (${known.place})`;
    case 'other-failure':
      return `fails in another way than is known (${known.place}): its signature is ${counterexample?.symptom ?? 'none'}`;
  }
}

function reasonOf({ reason, until }: Known): string {
  return until === undefined ? reason : `${reason} (until ${until})`;
}
