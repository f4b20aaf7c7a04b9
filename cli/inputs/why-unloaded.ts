import { firstLine } from './why-not.ts';

/** What kept a module from being loaded. The parser tells the place of a syntax error in a line of its own. */
export function whyUnloaded(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const [, what, file, line] = /^ParseError: (.*?)\s*\n\s*(\S+):(\d+):\d+$/.exec(message) ?? [];
  return what === undefined ? firstLine(error) : `${what} in line ${line} of ${file}`;
}
