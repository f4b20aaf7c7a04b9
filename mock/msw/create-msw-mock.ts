import { type HttpHandler, http } from 'msw';
import { MockError } from '../errors.ts';
import type { Asked } from '../front/asked.ts';
import { optionsAnswer } from '../front/options-answer.ts';
import { internalError } from '../front/refusal.ts';
import { straightThrough } from '../front/straight-through.ts';
import type { Misbehaver } from '../misbehaviour/misbehaver.ts';
import type { Misbehaviour } from '../misbehaviour/misbehaviour.ts';
import { type MockOptions, settingsOf } from '../options.ts';
import type { Outcome } from '../service/service.ts';
import { told } from '../service/told-cell.ts';
import type { Steering } from '../session/steering.ts';
import { MemoryStore } from '../store/memory-store.ts';
import { callersOf } from '../world/callers-of.ts';
import { demoWorld } from '../world/demo-world.ts';
import { World } from '../world/world.ts';
import { askedOf } from './asked-of.ts';
import { readBaseUrl } from './base-url.ts';
import { responseOf } from './response-of.ts';

/** How the mock inside MSW is made: where the API is taken to be, and what `createMock` takes but for the server's part. */
export interface MswMockOptions
  extends Pick<
    MockOptions,
    'tokens' | 'seed' | 'enrichDelayMs' | 'enrichFailRate' | 'typing' | 'maxBodyBytes'
  > {
  /** What the client under test is given as its base URL; calls below its `/api` are answered here. */
  baseUrl: string;
}

/** The mock as request handlers for MSW, and the means to steer it from a test. */
export interface MswMock extends Pick<Steering, 'reset' | 'misbehave' | 'seedCell' | 'landEnrichment'> {
  /** To be given to `setupWorker` or `setupServer`. */
  readonly handlers: HttpHandler[];
  /** A token of the caller who owns the demo list, and one of someone else's where there is one. */
  readonly tokens: { caller: string; other?: string };
}

/**
 * Makes the mock for MSW 2: the service, the validators and the sentences of the HTTP mock, without a server. It
 * answers in the browser as in Node, from a state of its own, in which there is the demo list at first.
 *
 * @throws MockError where an option makes no sense.
 *
 * @example
 * ```ts
 * import { setupServer } from 'msw/node';
 * import { createMswMock } from 'cell-contract/msw';
 *
 * const mock = createMswMock({ baseUrl: 'http://localhost:4010' });
 * const server = setupServer(...mock.handlers);
 * ```
 */
export function createMswMock({ baseUrl, ...options }: MswMockOptions): MswMock {
  const base = readBaseUrl(baseUrl);
  const settings = { ...settingsOf(options), pipeline: straightThrough };
  const [caller, other] = callersOf(settings.tokens);
  const content = demoWorld(caller.name, other?.name);
  const begin = () => new World(settings, { store: new MemoryStore(content), idSeed: '' });
  let world = begin();
  let misbehaver: Misbehaver | null = null;

  /** A page that never asks for misbehaviour never loads it: it is larger than the rest. */
  const misbehaving = async (all: readonly (string | Misbehaviour)[]): Promise<Misbehaver> => {
    const { misbehavingIn } = await import('./misbehaving-in.ts');
    return misbehavingIn(world, all, settings.seed);
  };
  const acting = async (asked?: Asked): Promise<World | Misbehaver> => {
    if (misbehaver !== null) return misbehaver;
    return asked?.headers['x-mock-fault'] === undefined ? world : misbehaving([]);
  };
  const answer = async (request: Request): Promise<Response> => {
    const asked = await askedOf(request, base.below, settings.maxBodyBytes);
    try {
      if (asked.method === 'options') return responseOf(optionsAnswer(asked));
      return responseOf(await (await acting(asked)).handle(asked));
    } catch (cause) {
      console.error(cause);
      return responseOf(internalError);
    }
  };
  return {
    handlers: [http.all(base.pattern, async ({ request }) => withoutBody(request, await answer(request)))],
    tokens: { caller: caller.token, ...(other && { other: other.token }) },
    reset: async () => {
      world = begin();
      misbehaver = null;
    },
    misbehave: async (all) => {
      misbehaver = await misbehaving(all);
    },
    seedCell: async (cell) =>
      orThrow(await (await acting()).service.seedCell(told({ ...cell, status: cell.status }))),
    landEnrichment: async (cell) => orThrow(await (await acting()).service.landEnrichment(told(cell))),
  };
}

/** As HTTP has it: a HEAD is answered with the headers alone. */
function withoutBody({ method }: Request, response: Response): Response {
  return method === 'HEAD' ? new Response(null, response) : response;
}

/** A cell that is nowhere is the test's mistake. */
function orThrow(outcome: Outcome<unknown>): void {
  if (outcome.kind !== 'done') throw MockError.of('cell-nowhere', outcome.kind);
}
