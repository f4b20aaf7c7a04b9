import type { MswBundle } from './msw-bundle.ts';

/**
 * It was 156 KB, 40 gzipped, when measured: a third is the compiled validators, which grow with the spec, a third the
 * gallery of faults, which grows with the suite. A page that gets more than this was given something of the server.
 */
export const budget = 192 * 1024;

/** What of a bundle has no place in a browser. */
export function bundleProblems({ bytes, imports, parts }: MswBundle): string[] {
  const foreign = parts.map(({ file }) => file).filter((file) => file.includes('node_modules/'));
  return [
    ...(bytes > budget ? [`it has ${bytes} bytes; the budget is ${budget}`] : []),
    ...imports.filter((name) => name !== 'msw').map((name) => `it imports ${name}`),
    ...foreign.map((file) => `it holds ${file}`),
  ];
}
