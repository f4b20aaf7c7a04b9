import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPglite } from '../sql/open-pglite.ts';
import { type Postgres, startPostgres, withoutPostgres } from './postgres.ts';

/** Where states may be kept, for one test file. */
export interface Place {
  /** Something for the option `store` in which nothing was kept yet. */
  fresh(): Promise<string>;
  close(): Promise<void>;
}

export interface StoreKind {
  name: string;
  /** Why it cannot be tried here; null where it can. */
  without: string | null;
  place(): Promise<Place>;
}

/** The ways to keep the state, each to be tested alike. */
export const storeKinds: readonly StoreKind[] = [
  { name: 'memory', without: null, place: memoryPlace },
  { name: 'a folder', without: null, place: folderPlace },
  { name: 'PostgreSQL', without: withoutPostgres, place: postgresPlace },
];

/** Those that outlive the mock. */
export const durableKinds = storeKinds.filter(({ name }) => name !== 'memory');

/** The heading of a kind's tests, with what is missing where they are skipped. */
export function headingOf({ name, without }: StoreKind): string {
  return without === null ? name : `${name} (skipped: ${without})`;
}

async function memoryPlace(): Promise<Place> {
  return { fresh: async () => 'memory', close: async () => {} };
}

async function folderPlace(): Promise<Place> {
  const root = await mkdtemp(join(tmpdir(), 'cell-contract-store-'));
  let made = 0;
  return {
    fresh: async () => {
      const folder = join(root, String(++made));
      await cp(await emptyDatabase(), join(folder, 'data'), { recursive: true });
      return folder;
    },
    close: () => rm(root, { recursive: true }),
  };
}

async function postgresPlace(): Promise<Place> {
  const postgres: Postgres = await startPostgres();
  return { fresh: () => postgres.database(), close: () => postgres.close() };
}

const modules = join(import.meta.dirname, '../../../node_modules');
const cache = join(modules, '.cache/cell-contract');

/** A database without tables: making one takes seconds, so that all tests copy the same. */
async function emptyDatabase(): Promise<string> {
  const about = readFileSync(join(modules, '@electric-sql/pglite/package.json'), 'utf8');
  const folder = join(cache, `pglite-${createHash('sha256').update(about).digest('hex').slice(0, 16)}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const made = await mkdtemp(join(cache, 'making-'));
  await (await openPglite(join(made, 'data'))).close();
  await rename(join(made, 'data'), folder).catch((cause) => {
    if (!existsSync(folder)) throw cause; // another test was faster
  });
  await rm(made, { recursive: true });
  return folder;
}
