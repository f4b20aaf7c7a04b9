import { expect, test } from 'vitest';
import { budgets, bundleProblems } from './bundle-problems.ts';
import { mswBundle } from './msw-bundle.ts';

test('a browser gets the service and the validators of requests, and nothing of the server', async () => {
  const bundle = await mswBundle('mock/msw/index.ts');
  expect(bundleProblems(bundle)).toEqual([]);
  expect(bundle.imports).toEqual(['msw']);
  const filesOf = (when: string) => bundle.parts.filter((part) => part.when === when).map(({ file }) => file);
  expect(filesOf('first')).toContain('mock/service/update-list-cell.ts');
  expect(filesOf('first')).not.toContain('mock/misbehaviour/deeds.ts');
  expect(filesOf('later')).toContain('mock/misbehaviour/deeds.ts');
});

test('what belongs to the server is named', () => {
  const parts = [{ file: 'node_modules/pg/lib/client.js', bytes: 1, when: 'later' } as const];
  const first = { bytes: budgets.first + 1, gzipped: 1 };
  const later = { bytes: budgets.later + 1, gzipped: 1 };
  expect(bundleProblems({ first, later, parts, imports: ['msw', 'node:crypto'] })).toEqual([
    `it has ${budgets.first + 1} bytes; the budget is ${budgets.first}`,
    `it loads ${budgets.later + 1} bytes later; the budget is ${budgets.later}`,
    'it imports node:crypto',
    'it holds node_modules/pg/lib/client.js',
  ]);
});
