import { copyFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '..');

/** Builds the page twice, as it is deployed: for a server, and with the mock inside it. */
export default async function buildPages(): Promise<void> {
  await build({ root, logLevel: 'warn', build: { outDir: 'dist/page' } });
  await build({ root, logLevel: 'warn', mode: 'msw', build: { outDir: 'dist/msw' } });
  const worker = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');
  await copyFile(worker, join(root, 'dist/msw/mockServiceWorker.js'));
}
