import { shown } from '../../terminal/shown.ts';

/** Headers of the connection, or that our own client always sends: no rule speaks of them. The JSON report has them. */
const leftOut = new Set([
  ...['accept', 'accept-encoding', 'content-length', 'transfer-encoding', 'content-encoding', 'vary'],
  ...['connection', 'keep-alive', 'date'],
]);

/** Headers, a line each. */
export function headerLines(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers)
    .filter(([name]) => !leftOut.has(name.toLowerCase()))
    .map(([name, value]) => `${shown(name)}: ${shown(value)}\n`);
}
