import { expect, test } from 'vitest';
import { importProblems } from './import-problems.ts';

test.each([
  ['a static import', "import { x } from '../conformance/index.ts';"],
  ['a type import', "import type { X } from '../conformance/results.ts';"],
  ['a re-export', "export { x } from '../conformance/index.ts';"],
  ['a dynamic import', "const x = await import('../conformance/index.ts');"],
])('the mock may not reach the suite by %s', (_, text) => {
  expect(importProblems(new Map([['mock/a.ts', text]]))).toEqual([
    'mock/a.ts imports from conformance/, which mock/ may not',
  ]);
});

test('an arrow of the design is no problem, nor are packages and the folder itself', () => {
  const text = "import 'yaml'; import './b.ts'; import '../mock/index.ts'; import '../package.json';";
  expect(importProblems(new Map([['cli/a.ts', text]]))).toEqual([]);
});

test('a test may start what it tests against', () => {
  expect(importProblems(new Map([['conformance/a.test.ts', "import '../mock/index.ts';"]]))).toEqual([]);
});
