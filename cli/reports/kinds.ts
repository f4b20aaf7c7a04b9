import { badge } from './badge.ts';
import { github } from './github.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import type { Report } from './report.ts';

/** Every kind of `--report KIND=FILE`: a pure function of the report. */
export const reportKinds = { json, junit, html, markdown, badge, github } as const satisfies Record<
  string,
  (report: Report) => string
>;

export type ReportKind = keyof typeof reportKinds;
