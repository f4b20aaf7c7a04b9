import { parse } from 'node:path';
import type { RuleResult } from '../../conformance/results.ts';
import type { Report } from '../reports/report.ts';
import { markOf } from '../terminal/marks.ts';

/** A report and the name of its file, which stands for the server that was judged. */
export interface NamedReport {
  path: string;
  report: Report;
}

/** Rules × servers, as texts. */
export interface Matrix {
  /** A server's name by its file, `a/go.json` is `go`, and where it was. */
  servers: { name: string; baseUrl: string }[];
  /** `verdicts` are in the order of the servers; empty where a report does not have the rule. */
  rules: { id: string; title: string; level: string; verdicts: string[] }[];
}

/** Rules in the order of the first report that has them. */
export function matrixOf(reports: readonly NamedReport[]): Matrix {
  const rules = new Map<string, RuleResult>();
  for (const { report } of reports)
    for (const rule of report.results) if (!rules.has(rule.id)) rules.set(rule.id, rule);
  return {
    servers: reports.map(({ path, report }) => ({ name: parse(path).name, baseUrl: report.target.baseUrl })),
    rules: [...rules.values()].map(({ id, title, level }) => ({
      ...{ id, title, level },
      verdicts: reports.map(({ report }) => verdictIn(report, id)),
    })),
  };
}

function verdictIn({ results }: Report, id: string): string {
  const rule = results.find((one) => one.id === id);
  if (rule === undefined) return '';
  const { symbol, word } = markOf(rule);
  return `${symbol} ${word}`;
}
