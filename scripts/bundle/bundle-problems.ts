import type { MswBundle } from './msw-bundle.ts';

/**
 * It was 58 KB, 16 gzipped, when measured, half of it the compiled validators of requests, which grow with the spec.
 * A page that gets more than this was given something that belongs to the server.
 */
export const budget = 72 * 1024;

/** What of a bundle has no place in a browser. */
export function bundleProblems({ bytes, imports, parts }: MswBundle): string[] {
  const foreign = parts.map(({ file }) => file).filter((file) => file.includes('node_modules/'));
  return [
    ...(bytes > budget ? [`it has ${bytes} bytes; the budget is ${budget}`] : []),
    ...imports.filter((name) => name !== 'msw').map((name) => `it imports ${name}`),
    ...foreign.map((file) => `it holds ${file}`),
  ];
}
