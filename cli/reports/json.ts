import type { Report } from './report.ts';

/** A report as JSON, as `generated/report.schema.json` describes it: what `--report json=F` writes. */
export function json(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
