import { open, stat, unlink } from 'node:fs/promises';

/**
 * Rejects where a file could not be written; leaves everything as it is. Only opening a file tells (permissions lie to
 * root, and on read-only mounts).
 */
export async function touch(file: string): Promise<void> {
  const existed = await stat(file).catch(() => undefined);
  await (await open(file, 'a')).close();
  if (existed === undefined) await unlink(file);
}
