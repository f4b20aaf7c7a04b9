import type { OpenedStore, Stores, WorldContent } from '../stores.ts';
import { insertContent } from './content.ts';
import type { Database, Statement } from './database.ts';
import { LeftWorlds } from './left-worlds.ts';
import { SqlStore } from './sql-store.ts';
import * as statements from './statements/worlds.ts';

/** Worlds in a database: they outlive the mock, and several mocks may share them. */
export class SqlStores implements Stores {
  readonly #database: Database;
  readonly #leftWorlds: LeftWorlds;
  /** How many mocks were started on the database before this one, and this one. */
  readonly #turn: number;
  #opened = 0;
  readonly #current = new Map<string, SqlStore>();

  private constructor(database: Database, turn: number) {
    this.#database = database;
    this.#turn = turn;
    this.#leftWorlds = new LeftWorlds(database);
    this.#leftWorlds.clear();
  }

  static async on(database: Database): Promise<SqlStores> {
    const [count] = await database.query<{ started: number }>(statements.countMock, []);
    return new SqlStores(database, count?.started ?? 0);
  }

  async open(name: string | null, content: WorldContent): Promise<OpenedStore> {
    const session = name ?? '';
    const { world, isNew } = await this.#worldOf(session, content);
    const store = this.#storeIn(session, world, content);
    return { store, idSeed: isNew ? this.#firstSeed(content) : this.#nextSeed(content) };
  }

  async begin(name: string | null, content: WorldContent): Promise<OpenedStore> {
    const session = name ?? '';
    const before = this.#current.get(session);
    before?.leave();
    try {
      const world = await this.#newWorld(session, content, statements.enterWorld);
      this.#leftWorlds.clear();
      return { store: this.#storeIn(session, world ?? '', content), idSeed: this.#firstSeed(content) };
    } catch (cause) {
      before?.stay(session);
      throw cause;
    }
  }

  async drop(name: string): Promise<void> {
    this.#current.get(name)?.leave();
    this.#current.delete(name);
    await this.#database.query(statements.dropSession, [name]);
    this.#leftWorlds.clear();
  }

  async dropIdle(usedAt: ReadonlyMap<string, number>, idleMs: number): Promise<void> {
    const now = Date.now();
    const used = [...usedAt].map(([name, at]) => ({ name, ago: now - at }));
    await this.#database.query(statements.noteUse, [JSON.stringify(used)]);
    await this.#database.query(statements.dropIdle, [idleMs]);
    for (const { name, ago } of used) if (ago >= idleMs) this.#current.delete(name);
    this.#leftWorlds.clear();
  }

  async close(): Promise<void> {
    await this.#leftWorlds.stop();
    await this.#database.close();
  }

  #storeIn(session: string, world: string, content: WorldContent): SqlStore {
    const store = new SqlStore(this.#database, { session, world }, async () => {
      const found = await this.#worldOf(session, content);
      return found.world;
    });
    this.#current.set(session, store);
    return store;
  }

  /** Two mocks that start at the same time agree on one: the second finds that of the first. */
  async #worldOf(session: string, content: WorldContent): Promise<{ world: string; isNew: boolean }> {
    for (;;) {
      const [found] = await this.#database.query<{ world: string }>(statements.worldOf, [session]);
      if (found !== undefined) return { ...found, isNew: false };
      const world = await this.#newWorld(session, content, statements.enterFirstWorld);
      if (world !== null) return { world, isNew: true };
    }
  }

  /** Null where somebody else was first. */
  #newWorld(session: string, content: WorldContent, enter: Statement): Promise<string | null> {
    const world = crypto.randomUUID();
    return this.#database.transaction(async (sql) => {
      await sql.query(statements.addWorld, [world]);
      const entered = await sql.query(enter, [session, world]);
      if (entered.length === 0) return null; // the world that nobody is in is deleted like any other
      await insertContent(sql, world, content);
      return world;
    });
  }

  /** In a world of its own making a mock gives the same ids each time; no other mock on this database gives them. */
  #firstSeed({ idSeed = '' }: WorldContent): string {
    return this.#turn === 1 ? idSeed : `${idSeed}/${this.#turn}`;
  }

  /** In a world that was there before, it gives ids that it has never given, for it may have been here already. */
  #nextSeed({ idSeed = '' }: WorldContent): string {
    this.#opened += 1;
    return `${idSeed}/${this.#turn}.${this.#opened}`;
  }
}
