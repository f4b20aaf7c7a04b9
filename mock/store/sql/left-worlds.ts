import { StoreAway } from '../store-away.ts';
import type { Database } from './database.ts';
import { deleteSomeCells, deleteWorld, leftWorld } from './statements/worlds.ts';

/** Deletes the worlds that no session is in, bit by bit, behind whatever else goes on. */
export class LeftWorlds {
  readonly #database: Database;
  #isWanted = false;
  #isStopped = false;
  #work: Promise<void> = Promise.resolve();
  #isAtWork = false;

  constructor(database: Database) {
    this.#database = database;
  }

  clear(): void {
    this.#isWanted = true;
    if (this.#isAtWork || this.#isStopped) return;
    this.#isAtWork = true;
    this.#work = this.#clearAll().finally(() => {
      this.#isAtWork = false;
    });
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#work;
  }

  async #clearAll(): Promise<void> {
    try {
      while (this.#isWanted && !this.#isStopped) {
        this.#isWanted = false;
        let cleared = 0;
        while (await this.#clearOne()) cleared += 1;
        if (cleared > 0) await this.#database.reclaim();
      }
    } catch (cause) {
      if (!(cause instanceof StoreAway)) throw cause; // what is left is deleted after the next reset or start
    }
  }

  /** Whether there was one, and there may be more. */
  async #clearOne(): Promise<boolean> {
    const [world] = await this.#database.query<{ id: string }>(leftWorld, []);
    if (world === undefined) return false;
    let gone = 1;
    while (gone > 0 && !this.#isStopped)
      gone = (await this.#database.query<{ gone: number }>(deleteSomeCells, [world.id]))[0]?.gone ?? 0;
    if (!this.#isStopped) await this.#database.query(deleteWorld, [world.id]);
    return !this.#isStopped;
  }
}
