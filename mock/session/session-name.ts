import type { Asked } from '../front/asked.ts';

const prefix = /^\/s\/([^/]*)(\/.*)?$/;
const wellFormed = /^[\w.-]{1,64}$/;

/** The session that a request is for, and the request as it stands there. */
export interface InSession {
  /** Null where it is not well formed. */
  name: string | null;
  asked: Asked;
}

/** Reads `/s/NAME/…`, for clients that cannot set headers, else `X-Mock-Session: NAME`; null where there is neither. */
export function sessionOf(asked: Asked): InSession | null {
  const { path } = asked.url;
  if (path.startsWith('/s/')) {
    const [, name = '', rest = '/'] = prefix.exec(path) ?? [];
    return { name: checked(name), asked: { ...asked, url: { ...asked.url, path: rest } } };
  }
  const header = asked.headers['x-mock-session'];
  return header === undefined ? null : { name: checked(String(header)), asked };
}

export function isSessionName(name: string): boolean {
  return wellFormed.test(name);
}

function checked(name: string): string | null {
  return isSessionName(name) ? name : null;
}
