import { count } from '../terminal/count.ts';
import type { Report } from './report.ts';

export const cutShort = 'The run was interrupted: it judged only some of the rules.';

/** What a run came to as a whole. */
export interface Verdict {
  /** By the exit code: 0, 1, 2. */
  kind: 'kept' | 'broken' | 'open';
  sentence: string;
}

const kinds = { 0: 'kept', 1: 'broken', 2: 'open' } as const satisfies Record<
  Report['exitCode'],
  Verdict['kind']
>;

/** A run's verdict in a sentence, the same in every report. */
export function verdictOf(report: Report): Verdict {
  const kind = kinds[report.exitCode];
  const sentence = report.interrupted && kind !== 'open' ? ` ${cutShort}` : '';
  return { kind, sentence: `${sentenceOf(report, kind)}${sentence}` };
}

function sentenceOf({ interrupted, summary }: Report, kind: Verdict['kind']): string {
  const musts = summary.fail === 0 ? '' : `${count(summary.fail, 'MUST rule')}`;
  const shoulds = summary.warn === 0 ? '' : `${count(summary.warn, 'SHOULD rule')}`;
  switch (kind) {
    case 'kept':
      return `The server keeps every MUST rule that was checked${shoulds && `, and breaks ${shoulds}`}.`;
    case 'broken':
      return `The server breaks ${[musts, shoulds].filter((some) => some !== '').join(' and ')}.`;
    case 'open':
      return interrupted ? cutShort : 'No rule could be judged.';
  }
}
