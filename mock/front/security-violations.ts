import type { Asked } from './asked.ts';
import type { Violation } from './violation.ts';

const notBearer: Violation[] = [
  {
    code: 401,
    message: 'The Authorization header must be "Bearer <token>"',
  },
];

/** Whether the request has a bearer header (AUTH-1, AUTH-2); the spec asks for one on every operation. */
export function securityViolations({ headers }: Asked): Violation[] {
  const { authorization } = headers;
  return authorization !== undefined && /^Bearer\s.+$/.test(authorization) ? [] : notBearer;
}
