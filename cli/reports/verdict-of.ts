import type { RunResult, Status } from '../../conformance/results.ts';
import { isExcused } from '../known/is-excused.ts';
import { count } from '../terminal/count.ts';
import type { Report } from './report.ts';

/** Why a run has not judged all that it was asked for, as a sentence; undefined where it came to its end. */
export function cutShort({ interrupted, lost }: Pick<RunResult, 'interrupted' | 'lost'>): string | undefined {
  if (interrupted) return 'The run was interrupted: it judged only some of the rules.';
  if (lost !== undefined) return 'The server stopped answering: only some of the rules were judged.';
  return undefined;
}

/** Whether anything was judged at all. */
export function isJudged(results: Report['results']): boolean {
  return results.some(({ status }) => status !== 'not-checked');
}

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
  const why = kind === 'open' ? undefined : cutShort(report);
  return { kind, sentence: [sentenceOf(report, kind), why].filter(Boolean).join(' ') };
}

function sentenceOf(report: Report, kind: Verdict['kind']): string {
  const { results } = report;
  const broken = (status: Status) => results.filter((rule) => rule.status === status && !isExcused(rule));
  const shoulds = counted(broken('warn'), 'SHOULD rule');
  const known = counted(results.filter(isExcused), 'known failure');
  switch (kind) {
    case 'kept': {
      const musts = known === '' ? 'keeps every MUST rule' : `has ${known}, and keeps every other MUST rule`;
      return `The server ${musts} that was checked${shoulds && `, and breaks ${shoulds}`}.`;
    }
    case 'broken': {
      const rules = [counted(broken('fail'), 'MUST rule'), shoulds].filter(Boolean).join(' and ');
      const sentences = [
        rules && `The server breaks ${rules}.`,
        mendedOf(results),
        known && `The server has ${known}.`,
      ];
      return sentences.filter(Boolean).join(' ');
    }
    case 'open':
      return (
        (isJudged(results) || report.interrupted ? cutShort(report) : undefined) ?? 'No rule could be judged.'
      );
  }
}

function mendedOf(results: Report['results']): string {
  const ids = results.filter(({ known }) => known?.kind === 'mended').map(({ id }) => id);
  if (ids.length === 0) return '';
  return `${ids.join(', ')} ${ids.length === 1 ? 'passes' : 'pass'} now: take what passes off the known failures.`;
}

function counted(rules: Report['results'], noun: string): string {
  return rules.length === 0 ? '' : count(rules.length, noun);
}
