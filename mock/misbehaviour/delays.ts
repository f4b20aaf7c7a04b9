/** Waits that end with the mock: what still waits when it is stopped is never woken, and keeps no process alive. */
export class Delays {
  readonly #timers = new Set<NodeJS.Timeout>();
  #stopped = false;

  wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      if (this.#stopped) return;
      const timer = setTimeout(() => {
        this.#timers.delete(timer);
        resolve();
      }, ms);
      this.#timers.add(timer);
    });
  }

  stop(): void {
    this.#stopped = true;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }
}
