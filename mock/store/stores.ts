import type { ListContent, Store } from './store.ts';

/** What a world begins with. */
export interface WorldContent {
  lists: readonly ListContent[];
  /** Keeps ids to come apart from those that the lists have already. */
  idSeed?: string;
}

export interface OpenedStore {
  store: Store;
  /** Goes into the seed of new ids, so that they are none that the store has already. */
  idSeed: string;
}

/** Where a mock keeps its worlds: the main one, whose name is null, and one for each session. */
export interface Stores {
  /** The world of this name as it was left, or one that begins with this where there is none. */
  open(name: string | null, content: WorldContent): Promise<OpenedStore>;
  /** A world that begins with this, in place of any there is. Calls under way in the old one do not reach the new one. */
  begin(name: string | null, content: WorldContent): Promise<OpenedStore>;
  /** Forgets the world of a session. */
  drop(name: string): Promise<void>;
  /** Learns when sessions were last used, in milliseconds since 1970, and forgets those idle for so long. */
  dropIdle(usedAt: ReadonlyMap<string, number>, idleMs: number): Promise<void>;
  close(): Promise<void>;
}
