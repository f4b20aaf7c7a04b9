import { routes } from '../../generated/routes.ts';
import { type OperationId, requestValidators } from '../../generated/validators.js';

/** What the spec says of one operation, ready to use. */
export interface Route {
  operationId: OperationId;
  bodyRequired: boolean;
  request: (typeof requestValidators)[OperationId];
}

export interface PathMatch {
  /** By method, lower case. */
  methods: ReadonlyMap<string, Route>;
  /** As sent, decoded. */
  params: Record<string, string>;
}

interface PathPattern {
  segments: readonly { literal: string | null; name: string }[];
  methods: Map<string, Route>;
}

const patterns = new Map<string, PathPattern>();

for (const { operationId, method, path, bodyRequired } of routes) {
  const pattern = patterns.get(path) ?? { segments: segmentsOf(path), methods: new Map() };
  patterns.set(path, pattern);
  pattern.methods.set(method, { operationId, bodyRequired, request: requestValidators[operationId] });
}

const allPatterns = [...patterns.values()];

/** The spec's path that a request's path fits, whatever the method. */
export function matchPath(path: string): PathMatch | null {
  const parts = path.split('/');
  for (const { segments, methods } of allPatterns) {
    const params = segments.length === parts.length ? paramsOf(segments, parts) : null;
    if (params !== null) return { methods, params };
  }
  return null;
}

function paramsOf(
  segments: PathPattern['segments'],
  parts: readonly string[],
): Record<string, string> | null {
  const params: Record<string, string> = {};
  let place = 0;
  for (const { literal, name } of segments) {
    const part = decoded(parts[place] ?? '');
    if (literal === null) params[name] = part;
    else if (literal !== part) return null;
    place += 1;
  }
  return params;
}

/** The methods of a path as `Allow` lists them: where there is GET, there is HEAD, and OPTIONS everywhere. */
export function allowed(methods: Iterable<string>): string {
  const all = [...methods].flatMap((method) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]));
  return [...all, 'OPTIONS'].join(', ');
}

function segmentsOf(path: string): PathPattern['segments'] {
  return path.split('/').map((part) => {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    return name === undefined ? { literal: part, name: '' } : { literal: null, name };
  });
}

/** Percent signs that mean nothing stay as they are. */
function decoded(part: string): string {
  if (!part.includes('%')) return part;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
