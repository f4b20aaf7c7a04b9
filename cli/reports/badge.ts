import { count } from '../terminal/count.ts';
import { outcomeOf } from './outcome.ts';
import type { Report } from './report.ts';
import { verdictOf } from './verdict-of.ts';

const colours = { kept: 'brightgreen', broken: 'red', open: 'lightgrey' } as const;

/**
 * A badge as shields.io draws it from a file that it can read (https://shields.io/badges/endpoint-badge). A picture of
 * our own would need the widths of letters, and look like no other badge of a page.
 */
export function badge(report: Report): string {
  const { kind } = verdictOf(report);
  const value = {
    schemaVersion: 1,
    label: report.tool.name,
    message: message(report, kind),
    color: colours[kind],
  };
  return `${JSON.stringify(value)}\n`;
}

function message(
  { summary, results, strict, interrupted, lost }: Report,
  kind: keyof typeof colours,
): string {
  const { pass, fail, warn, notChecked } = summary;
  switch (kind) {
    case 'kept':
      return `${pass} of ${count(pass + fail + warn + notChecked, 'rule')} kept`;
    case 'broken':
      return `${count(results.filter((rule) => outcomeOf(rule, strict) === 'failed').length, 'rule')} failed`;
    case 'open':
      if (interrupted) return 'interrupted';
      return lost === undefined ? 'not checked' : 'no answer';
  }
}
