import { readFileSync } from 'node:fs';

/** Whether there is a process with this id, and more of it than an exit code that nobody has fetched; for tests. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  if (process.platform !== 'linux') return true;
  return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
}
