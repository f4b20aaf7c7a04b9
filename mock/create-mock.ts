import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { control } from './control/control.ts';
import type { Steered } from './control/control-calls.ts';
import { MockError } from './errors.ts';
import { createFront, type FrontHandle } from './front/server.ts';
import { throughPrism } from './front/through-prism.ts';
import { checkedMisbehaviours } from './misbehaviour/checked.ts';
import { Delays } from './misbehaviour/delays.ts';
import { fromSettings } from './misbehaviour/from-settings.ts';
import type { Misbehaviour } from './misbehaviour/misbehaviour.ts';
import { type MockOptions, type MockSettings, settingsOf } from './options.ts';
import type { CellContent, CellPlace, Outcome } from './service/service.ts';
import type { CellStatus } from './wire.ts';
import { callersOf } from './world/callers-of.ts';
import { demoWorld } from './world/demo-world.ts';
import { World } from './world/world.ts';

/** A running mock. */
export interface Mock {
  /** Where it listens, as `http://127.0.0.1:41234`; the API is below `/api`. */
  readonly url: string;
  /** A token of the caller who owns the demo list, and one of someone else's where there is one. */
  readonly tokens: { caller: string; other?: string };
  /** Everything as it was at the start: lists, ids to come, clock. */
  reset(): Promise<void>;
  /** Puts a cell into any state; one that is `pending` or `processing` stays so until landed or overwritten. */
  seedCell(cell: CellPlace & CellContent & { status: CellStatus }): Promise<void>;
  /** Ends the enrichment in flight for the cell with this result; does nothing where there is none. */
  landEnrichment(cell: CellPlace & CellContent): Promise<void>;
  /** What goes wrong from here on, in place of all that did: objects, or texts such as `lost-answer nth=3`. */
  misbehave(all: readonly (string | Misbehaviour)[]): void;
  /** Stops at once, open connections included. */
  close(): Promise<void>;
}

/**
 * Starts a mock of the API. It keeps to every rule of the contract, unless told otherwise by `break`.
 * @throws MockError where an option makes no sense or the port is taken.
 */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  const settings = settingsOf(options);
  const [caller, other] = callersOf(settings.tokens);
  const content = demoWorld(caller.name, other?.name);
  const delays = new Delays();
  const parts = { ...settings, pipeline: throughPrism(settings.validateResponses), delays };
  const misbehaviours = fromSettings(settings);
  let world = await World.create(parts, content, misbehaviours);

  const reset = async () => {
    world = await World.create(parts, content, misbehaviours);
  };
  const handle: FrontHandle = (asked, request) =>
    asked.url.path.startsWith('/__mock/')
      ? control(asked, request, steered(world, reset), settings.controlToken)
      : world.handle(asked);
  const server = createFront(handle, {
    maxBodyBytes: settings.maxBodyBytes,
    onBug: (cause) => console.error(cause),
  });
  const url = await listen(server, settings);

  return {
    url,
    tokens: { caller: caller.token, ...(other && { other: other.token }) },
    reset,
    misbehave: (all) => world.misbehave(checkedMisbehaviours(all)),
    seedCell: async (cell) => {
      orThrow(await world.service.seedCell(cell));
    },
    landEnrichment: async (cell) => {
      orThrow(await world.service.landEnrichment(cell));
    },
    close: () => {
      delays.stop();
      return close(server);
    },
  };
}

/** What the control API may do to a world. */
function steered(world: World, reset: () => Promise<void>): Steered {
  return {
    service: world.service,
    misbehaviours: () => world.misbehaviours,
    misbehave: (all) => world.misbehave(checkedMisbehaviours(all)),
    reset,
  };
}

/** A cell that is nowhere is the test's mistake. */
function orThrow(outcome: Outcome<unknown>): void {
  if (outcome.kind !== 'done') throw MockError.of('cell-nowhere', outcome.kind);
}

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
