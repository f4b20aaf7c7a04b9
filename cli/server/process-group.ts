import { setTimeout as pause } from 'node:timers/promises';

const lookEveryMs = 20;

/** All processes that a command has started, and theirs, as long as they stay in its group. */
export class ProcessGroup {
  constructor(private readonly leader: number) {}

  /** Whether there was somebody to get the signal; 0 only looks. */
  signal(name: NodeJS.Signals | 0): boolean {
    try {
      return process.kill(-this.leader, name);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
      throw error;
    }
  }

  /** Asks all to end, and makes those end that have not after so long. */
  async end(graceMs: number): Promise<void> {
    if (!this.signal('SIGTERM') || (await this.#isGoneWithin(graceMs))) return;
    this.signal('SIGKILL');
    await this.#isGoneWithin(graceMs);
  }

  async #isGoneWithin(ms: number): Promise<boolean> {
    for (const until = performance.now() + ms; performance.now() < until; await pause(lookEveryMs)) {
      if (!this.signal(0)) return true;
    }
    return !this.signal(0);
  }
}
