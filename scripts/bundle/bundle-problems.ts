import type { MswBundle } from './msw-bundle.ts';

/**
 * Bytes, minified. Measured: 60 KB first, 16 gzipped, half of it the compiled validators of requests, which grow with
 * the spec; and 163 KB later, which grow with the gallery of faults. A page that gets more than this was given
 * something of the server.
 */
export const budgets = { first: 72 * 1024, later: 192 * 1024 } as const;

/** What of a bundle has no place in a browser. */
export function bundleProblems({ first, later, imports, parts }: MswBundle): string[] {
  const foreign = parts.map(({ file }) => file).filter((file) => file.includes('node_modules/'));
  return [
    ...(first.bytes > budgets.first ? [`it has ${first.bytes} bytes; the budget is ${budgets.first}`] : []),
    ...(later.bytes > budgets.later
      ? [`it loads ${later.bytes} bytes later; the budget is ${budgets.later}`]
      : []),
    ...imports.filter((name) => name !== 'msw').map((name) => `it imports ${name}`),
    ...foreign.map((file) => `it holds ${file}`),
  ];
}
