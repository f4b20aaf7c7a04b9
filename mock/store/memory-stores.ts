import { MemoryStore } from './memory-store.ts';
import type { OpenedStore, Stores, WorldContent } from './stores.ts';

/** Worlds that live as long as somebody holds them. */
export class MemoryStores implements Stores {
  open(_name: string | null, content: WorldContent): Promise<OpenedStore> {
    return this.begin(_name, content);
  }

  async begin(_name: string | null, { lists, idSeed = '' }: WorldContent): Promise<OpenedStore> {
    return { store: new MemoryStore(lists), idSeed };
  }

  async drop(): Promise<void> {}
  async dropIdle(): Promise<void> {}
  async close(): Promise<void> {}
}
