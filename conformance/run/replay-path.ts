import type { RuleId } from '../../generated/rules.ts';

/** Where a case was found: the check, its kind of input, and fast-check's path in it. Written `UP-2/a few times/3:1`. */
export interface ReplayPath {
  check: RuleId;
  kind: string;
  path: string;
}

export function writeReplayPath({ check, kind, path }: ReplayPath): string {
  return `${check}/${kind}/${path}`;
}

/** Undefined where the text is none. */
export function readReplayPath(text: string): { check: string; kind: string; path: string } | undefined {
  const match = /^([^/]+)\/(.+)\/(\d+(?::\d+)*)$/.exec(text);
  const [, check, kind, path] = match ?? [];
  return check === undefined || kind === undefined || path === undefined ? undefined : { check, kind, path };
}
