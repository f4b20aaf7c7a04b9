import { expect, test } from 'vitest';
import { budget, bundleProblems } from './bundle-problems.ts';
import { mswBundle } from './msw-bundle.ts';

test('a browser gets the service and the validators of requests, and nothing of the server', async () => {
  const bundle = await mswBundle('mock/msw/index.ts');
  expect(bundleProblems(bundle)).toEqual([]);
  expect(bundle.imports).toEqual(['msw']);
  expect(bundle.parts.map(({ file }) => file)).toContain('mock/service/update-list-cell.ts');
});

test('what belongs to the server is named', () => {
  const parts = [{ file: 'node_modules/pg/lib/client.js', bytes: 1 }];
  expect(bundleProblems({ bytes: budget + 1, gzipped: 1, parts, imports: ['msw', 'node:crypto'] })).toEqual([
    `it has ${budget + 1} bytes; the budget is ${budget}`,
    'it imports node:crypto',
    'it holds node_modules/pg/lib/client.js',
  ]);
});
