import { problems } from '../errors.ts';
import { type ReportKind, reportKinds } from '../reports/kinds.ts';
import type { Given } from './flags.ts';

export interface ReportRequest {
  kind: ReportKind;
  /** As the user wrote it, relative to the working directory; standard output where absent. */
  path?: string;
}

/** `KIND=FILE`, as in `json=report.json`; `github` alone, since a runner reads it from the output. */
export function reportRequest({ text, from }: Given): ReportRequest {
  const [kind = '', path = ''] = text.split(/=(.*)/s);
  if (text === 'github') return { kind: text };
  if (isKind(kind) && path !== '') return { kind, path };
  throw problems.unknownReport(from, Object.keys(reportKinds).join(', '), text);
}

function isKind(kind: string): kind is ReportKind {
  return Object.hasOwn(reportKinds, kind);
}
