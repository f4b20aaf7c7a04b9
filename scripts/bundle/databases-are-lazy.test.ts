import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { reachedFrom } from './msw-bundle.ts';

const databases = ['@electric-sql/pglite', 'pg', 'drizzle-orm/migrator'];

test('the mock in memory loads no database; one that is asked for is', async () => {
  const { metafile } = await build({
    absWorkingDir: join(import.meta.dirname, '../..'),
    entryPoints: { mock: 'mock/index.ts' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    write: false,
    outdir: 'bundle',
    metafile: true,
  });
  const first = reachedFrom('bundle/mock.js', metafile);
  const importsOf = (isFirst: boolean) =>
    Object.entries(metafile.outputs)
      .filter(([file]) => first.has(file) === isFirst)
      .flatMap(([, { imports }]) => imports.map(({ path }) => path));
  expect(importsOf(true)).toContain('@stoplight/prism-core/dist/factory.js');
  expect(databases.filter((name) => importsOf(true).includes(name))).toEqual([]);
  expect(databases.filter((name) => !importsOf(false).includes(name))).toEqual([]);
});
