import { SetUpError } from '../errors.ts';
import type { Environment } from '../judge/environment.ts';
import { NotReached } from '../judge/violation.ts';
import type { CheckedOptions } from '../validate-options.ts';
import { redactor } from '../wire/redact.ts';
import { NoAnswer } from '../wire/request.ts';
import { Transport } from '../wire/transport.ts';
import { called } from './called.ts';
import { openHooks } from './open-hooks.ts';
import { supplyOfFixtures, supplyOfNewLists } from './open-supply.ts';
import { otherSideOf, swapped } from './other-side.ts';
import { findReaders, probe } from './probe.ts';
import type { Send } from './set-up.ts';
import type { Supply } from './supply.ts';
import { byGetListPairs } from './written-pairs.ts';

export interface OpenTarget {
  env: Environment;
  transport: Transport;
  /** Closes the connections and calls the hook; gives what went wrong with that, which costs no run its results. */
  close(): Promise<string | undefined>;
}

/** Connects, sets up a first list, and finds out what the target has. @throws {SetUpError} */
export async function openTarget(options: CheckedOptions): Promise<OpenTarget> {
  const { url, tokens, timeoutMs, headers, signal } = options;
  const transport = new Transport({ baseUrl: url, tokens, timeoutMs, headers, signal });
  const hooks = await openHooks(options);
  const close = async (): Promise<string | undefined> => {
    await transport.close();
    try {
      await called('hook close', () => hooks.close?.());
      return undefined;
    } catch (error) {
      if (error instanceof SetUpError) return error.message;
      throw error;
    }
  };
  try {
    const send: Send = (request) => transport.send(request);
    const needsApi = !options.fixtures && !hooks.createList;
    await probe(send, options.baseUrl, 'caller', needsApi);
    if (tokens.other !== undefined) await probe(send, options.baseUrl, 'other', needsApi);
    const hasOther = tokens.other !== undefined;
    const newLists = { hasOther, leftBehind: [] };
    const supply = options.fixtures
      ? supplyOfFixtures(options.fixtures, hooks, send, byGetListPairs(send))
      : supplyOfNewLists(hooks, send, newLists);
    const readers = await findReaders(send, await firstList(supply));
    const env: Environment = {
      transport,
      redact: redactor(tokens, headers),
      supply,
      hasOther,
      readers,
      enrichmentTimeoutMs: options.enrichmentTimeoutMs,
      signal,
      token: tokens.caller,
    };
    if (hasOther && !supply.shared) {
      const othersSupply = supplyOfNewLists(hooks, send, { ...newLists, as: swapped });
      if (await canMakeLists(othersSupply)) env.otherSide = otherSideOf(env, othersSupply);
    }
    return { env, transport, close };
  } catch (error) {
    await close();
    if (options.signal?.aborted)
      throw new SetUpError('interrupted', options.baseUrl, 'before anything was judged');
    if (error instanceof NoAnswer)
      throw new SetUpError('set-up-failed', 'the first list', `no answer (${error.reason})`);
    throw error;
  }
}

/** Where the other caller cannot, checks are made from the caller's side alone; those that need lists of both say so. */
async function canMakeLists(supply: Supply): Promise<boolean> {
  try {
    await (await supply.openList('caller')).pair();
    return true;
  } catch (error) {
    if (error instanceof SetUpError || error instanceof NotReached || error instanceof NoAnswer) return false;
    throw error;
  }
}

async function firstList(supply: Supply): Promise<string> {
  try {
    return (await (await supply.openList('caller')).pair()).listId;
  } catch (error) {
    if (error instanceof NotReached) throw new SetUpError('set-up-failed', 'the first list', error.reason);
    throw error;
  }
}
