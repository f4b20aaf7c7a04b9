import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mockHandle } from './control/mock-handle.ts';
import { MockError } from './errors.ts';
import { createFront } from './front/server.ts';
import { throughPrism } from './front/through-prism.ts';
import type { JournalEntry } from './journal/entry.ts';
import { Listeners } from './journal/listeners.ts';
import { Delays } from './misbehaviour/delays.ts';
import { fromSettings } from './misbehaviour/from-settings.ts';
import { type MockOptions, type MockSettings, settingsOf } from './options.ts';
import { type MockSession, namedSession } from './session/named-session.ts';
import { type Beginning, Session } from './session/session.ts';
import { Sessions } from './session/sessions.ts';
import { type Steering, steering } from './session/steering.ts';
import { checkedSnapshot } from './snapshot/checked-snapshot.ts';
import { contentOf } from './snapshot/content-of.ts';
import type { Snapshot } from './snapshot/snapshot.ts';
import { openStores } from './store/open-stores.ts';
import type { Stores } from './store/stores.ts';
import { callersOf } from './world/callers-of.ts';
import { demoWorld } from './world/demo-world.ts';

/** A running mock. */
export interface Mock extends Steering {
  /** Where it listens, as `http://127.0.0.1:41234`; the API is below `/api`. */
  readonly url: string;
  /** A token of the caller who owns the demo list, and one of someone else's where there is one. */
  readonly tokens: { caller: string; other?: string };
  /** A world apart from all others, for one test among many that run at once; a new one where no name is given. */
  session(name?: string): MockSession;
  /** Begins with this from here on: at once in the main world, in sessions when they are made or reset. */
  reseed(snapshot: Snapshot): Promise<void>;
  /** Calls the listener after each request of any session, until the function that this gives is called. */
  onRequest(listener: (entry: JournalEntry) => void): () => void;
  /** Stops at once, open connections included; a second call changes nothing. */
  close(): Promise<void>;
}

/**
 * Starts a mock of the API. It keeps to every rule of the contract, unless told otherwise by `break`.
 * @throws MockError where an option makes no sense, the port is taken, or the store cannot be opened.
 */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  const settings = settingsOf(options);
  const misbehaviours = fromSettings(settings);
  const stores = await openStores(settings.store);
  try {
    return await start(settings, misbehaviours, stores);
  } catch (cause) {
    await stores.close();
    throw cause;
  }
}

async function start(
  settings: MockSettings,
  misbehaviours: Beginning['misbehaviours'],
  stores: Stores,
): Promise<Mock> {
  const [caller, other] = callersOf(settings.tokens);
  const delays = new Delays();
  const beginning: Beginning = {
    settings: { ...settings, pipeline: throughPrism(settings.validateResponses), delays },
    content: { lists: demoWorld(caller.name, other?.name) },
    misbehaviours,
    stores,
    owner: caller.name,
    journalSize: settings.journalSize,
    listeners: new Listeners(),
  };
  const beginWith = (snapshot: Snapshot) => {
    const now = settings.frozenAt ?? Date.now();
    beginning.content = contentOf(checkedSnapshot(snapshot), {
      owner: caller.name,
      now,
      seed: settings.seed,
    });
  };
  if (settings.seedData !== null) beginWith(settings.seedData);
  const main = await Session.begin(null, beginning);
  const sessions = new Sessions(beginning, { idleMs: settings.sessionIdleMs, most: settings.maxSessions });
  const server = createFront(mockHandle(main, sessions, settings.controlToken), {
    maxBodyBytes: (to) => (to.includes('/__mock/snapshot') ? maxSnapshotBytes : settings.maxBodyBytes),
    cors: settings.cors,
    onBug: (cause) => console.error(cause),
  });
  const url = await listen(server, settings);
  let closed: Promise<void> | undefined;
  const end = async () => {
    delays.stop();
    sessions.stop();
    await close(server);
    await stores.close();
  };
  return {
    url,
    tokens: { caller: caller.token, ...(other && { other: other.token }) },
    ...steering(() => main),
    reseed: async (snapshot) => {
      beginWith(snapshot);
      await main.reset();
    },
    onRequest: (listener) => beginning.listeners.add(listener),
    session: (name = `unnamed-${crypto.randomUUID()}`) => namedSession(name, url, sessions),
    close: () => {
      closed ??= end();
      return closed;
    },
  };
}

/** A snapshot may be larger than any call of the API. */
const maxSnapshotBytes = 64 * 1024 * 1024;

function listen(server: Server, { port, host }: MockSettings): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        taken
          ? MockError.of('port-taken', String(port), host)
          : MockError.of('host-unusable', host, error.message),
      );
    });
    server.listen(port, host, () => resolve(urlOf(server.address())));
  });
}

function urlOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') throw new Error('The server has no TCP address.');
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
