import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');
const text = (name: string) => readFileSync(join(root, name), 'utf8');

/** The files that tsdown builds, by the names that it gives them. */
const built = new Map(
  [...text('tsdown.config.ts').matchAll(/^ {4}'?([\w-]+)'?: '([\w/-]+\.ts)',$/gm)].map(
    ([, name = '', source = '']) => [name, source],
  ),
);
const entries = Object.entries(pkg.exports).flatMap(([path, to]) =>
  typeof to === 'string' ? [] : [{ path, ...to, name: path === '.' ? 'index' : path.slice(2) }],
);

test('every entry of the package is built, under its own name, with its types', () => {
  expect(entries.map(({ name }) => name).sort()).toEqual(
    [...built.keys()].filter((name) => name !== 'bin').sort(),
  );
  for (const { name, types, default: code } of entries)
    expect({ types, code }).toEqual({ types: `./dist/${name}.d.ts`, code: `./dist/${name}.js` });
});

test.each(entries)('$path is in the reference, and says which module it is', ({ path, name }) => {
  const source = built.get(name) ?? '';
  expect(text('typedoc.config.js')).toContain(`'${source}'`);
  expect(text(source)).toMatch(new RegExp(`@module ${join('cell-contract', path)}\\n`));
});
