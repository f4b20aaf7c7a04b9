import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { MockError } from '../../errors.ts';
import type { Database } from './database.ts';
import { isLock, lockFolder } from './folder-lock.ts';
import { openPglite } from './open-pglite.ts';
import { codeOf } from './retried.ts';

/** A database whose files are in a folder, which nobody else uses meanwhile. */
export async function openFolder(folder: string): Promise<Database> {
  const held = await heldIn(folder);
  const foreign = held.find((name) => !ours.has(name) && !isLock(name));
  if (foreign !== undefined && !held.includes('data')) throw MockError.of('store-foreign', folder, foreign);
  try {
    const release = await lockFolder(folder);
    return await opened(folder, held.includes('data'), release);
  } catch (cause) {
    throw unusable(folder, cause);
  }
}

async function opened(folder: string, isThere: boolean, release: () => Promise<void>): Promise<Database> {
  try {
    if (!isThere) await makeData(folder);
    const database = await openPglite(join(folder, 'data'));
    return {
      ...database,
      close: async () => {
        await database.close();
        await release();
      },
    };
  } catch (cause) {
    await release();
    throw cause;
  }
}

const ours: ReadonlySet<string> = new Set(['data', 'data.new']);

/** What is in the folder, which is made where it is not there. */
async function heldIn(folder: string): Promise<string[]> {
  try {
    await makeFolder(folder);
    return await readdir(folder);
  } catch (cause) {
    throw unusable(folder, cause);
  }
}

/** With those above it. Node's own `recursive` runs for ever where a parent is there and takes nothing, as in /proc. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (cause) {
    const isAbsent = codeOf(cause) === 'ENOENT' && dirname(folder) !== folder;
    if (isAbsent) {
      await makeFolder(dirname(folder));
      await mkdir(folder);
    } else if (codeOf(cause) !== 'EEXIST' || !(await stat(folder)).isDirectory()) throw cause;
  }
}

/** Made aside and moved in one step: a mock that is killed meanwhile leaves no half of a database. */
async function makeData(folder: string): Promise<void> {
  const made = join(folder, 'data.new');
  await rm(made, { recursive: true, force: true });
  await (await openPglite(made)).close();
  await rename(made, join(folder, 'data'));
}

const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'it is a file, not a folder',
  ENOTDIR: 'a part of the path is not a folder',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  ENOENT: 'no folder can be made there',
  ENAMETOOLONG: 'the name is too long',
};

function unusable(folder: string, cause: unknown): unknown {
  if (cause instanceof MockError) return cause;
  const reason = reasons[codeOf(cause) ?? ''] ?? (cause instanceof Error ? cause.message.split('\n')[0] : '');
  return MockError.of('store-unusable', folder, reason ?? '');
}
