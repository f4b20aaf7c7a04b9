import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MockError } from '../../errors.ts';
import { codeOf } from './retried.ts';

const lock = /^lock\.(\d+)\.(\d+)$/;

/**
 * Keeps a folder to this process; gives the function that lets it go. Who wants it puts up a file that names itself
 * and looks for those of others: nobody ever takes away the file of a process that lives, and a mock that was killed
 * stands in nobody's way.
 * @throws MockError where another process has it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const name = `lock.${process.pid}.${(await statOf(process.pid))?.start ?? 0}`;
  const release = () => rm(join(folder, name), { force: true });
  if (!(await isPutUp(join(folder, name)))) throw MockError.of('store-in-use', folder, String(process.pid));
  for (const other of await readdir(folder)) {
    const [, pid = '', start = ''] = lock.exec(other) ?? [];
    if (pid === '' || other === name) continue;
    if (await lives(Number(pid), start)) {
      await release();
      throw MockError.of('store-in-use', folder, pid);
    }
    await rm(join(folder, other), { force: true });
  }
  return release;
}

export function isLock(name: string): boolean {
  return lock.test(name);
}

/** False where this very process has put it up before. */
async function isPutUp(file: string): Promise<boolean> {
  try {
    await writeFile(file, '', { flag: 'wx' });
    return true;
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false;
    throw cause;
  }
}

/**
 * Where the system tells when a process started, a new one with the number of a dead one is not taken for it. One that
 * has ended and that nobody has asked for its exit code (a zombie, as containers without an init keep them) holds nothing.
 */
async function lives(pid: number, start: string): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (cause) {
    return codeOf(cause) === 'EPERM';
  }
  const known = await statOf(pid);
  return known === null || (known.start === start && !hasEnded.has(known.state));
}

/** Zombie, dead (proc(5)). */
const hasEnded = new Set(['Z', 'X']);

/** The state, and the ticks from the start of the system to that of the process (proc(5)); null where there is no `/proc`. */
async function statOf(pid: number): Promise<{ state: string; start: string } | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', start: fields[19] ?? '' };
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return null;
    throw cause;
  }
}
