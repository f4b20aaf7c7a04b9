import type { IPrismDiagnostic } from '@stoplight/prism-core';
import { DiagnosticSeverity } from '@stoplight/types';
import type { Asked } from './asked.ts';

const notBearer: IPrismDiagnostic[] = [
  {
    severity: DiagnosticSeverity.Error,
    code: 401,
    message: 'The Authorization header must be "Bearer <token>"',
  },
];

/** Whether the request has a bearer header (AUTH-1, AUTH-2); the spec asks for one on every operation. */
export function securityViolations({ headers }: Asked): IPrismDiagnostic[] {
  const { authorization } = headers;
  return authorization !== undefined && /^Bearer\s.+$/.test(authorization) ? [] : notBearer;
}
