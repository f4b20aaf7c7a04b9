import type { WireRequest } from '../wire/request.ts';
import { bodyOf } from '../wire/transport.ts';
import { stringsIn } from './strings-in.ts';

/** What a server may echo of a request: the path, its parts as they read decoded, the body, and every string in it. */
export function textsSent(request: WireRequest): string[] {
  const body = bodyOf(request) ?? '';
  return [request.path, ...request.path.split('/').map(decoded), body, ...stringsIn(parsed(body))];
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // `%` on its own, as some checks send it
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined; // no JSON, as some checks send it
  }
}
