import { setTimeout as delay } from 'node:timers/promises';
import type { Freedom, Layer } from '../freedom.ts';
import { type Asked, type Reply, refusal, routeOf } from '../messages.ts';

function waits(ms: () => number): () => Layer {
  return () => async (asked, next) => {
    await delay(ms());
    return next(asked);
  };
}

/** Lets so many requests through in a window of time, then refuses. */
function limited(perWindow: number, windowMs: number, retryAfter: (endsAt: number) => Reply['headers']) {
  return (): Layer => {
    let endsAt = 0;
    let used = 0;
    return async (asked, next) => {
      const now = Date.now();
      if (now >= endsAt) [endsAt, used] = [now + windowMs, 0];
      used += 1;
      if (used <= perWindow) return next(asked);
      const { headers, ...reply } = refusal(429, 'rate_limited', 'Too many requests: wait and repeat.');
      return { ...reply, headers: { ...headers, ...retryAfter(endsAt) } };
    };
  };
}

/** Refuses every nth request, whichever it is. */
function nowAndThen(nth: number, headers: Reply['headers']): () => Layer {
  return () => {
    let count = 0;
    return async (asked, next) => {
      count += 1;
      return count % nth === 0 ? { ...refusal(429, 'rate_limited', 'Slow down.'), headers } : next(asked);
    };
  };
}

/** Answers out of turn: later requests overtake earlier ones, unless they are for the same list. */
function outOfTurn(): Layer {
  const last = new Map<string, Promise<unknown>>();
  return (asked, next) => {
    const listId = listOf(asked);
    const mine = (last.get(listId) ?? Promise.resolve())
      .then(() => delay(Math.random() * 8))
      .then(() => next(asked));
    last.set(
      listId,
      mine.catch(() => undefined),
    );
    return mine;
  };
}

function listOf(asked: Asked): string {
  return routeOf(asked)?.listId.toLowerCase() ?? '';
}

const hoursBehind = (ms: number): string => new Date(ms - 5 * 3_600_000).toUTCString();

export const pace: readonly Freedom[] = [
  { name: 'takes its time', because: 'slow answers', layer: waits(() => 300), suite: { jobs: 64 } },
  {
    name: 'is fast and slow',
    because: 'slow answers, now and then',
    layer: waits(() => Math.random() ** 6 * 400),
  },
  { name: 'answers one request at a time, for each list', because: 'slow answers', layer: outOfTurn },
  {
    name: 'limits the rate, pauses in seconds',
    because: 'a 429 with `Retry-After` now and then',
    layer: limited(600, 1_000, (endsAt) => ({ 'retry-after': `${Math.ceil((endsAt - Date.now()) / 1000)}` })),
  },
  {
    name: 'limits the rate, pauses until a date',
    because: 'a 429 with `Retry-After` now and then (RFC 9110, 10.2.3: seconds or a date)',
    layer: limited(600, 1_000, (endsAt) => ({
      'retry-after': new Date(Math.ceil(endsAt / 1000) * 1000).toUTCString(),
    })),
  },
  {
    name: 'limits the rate, pauses until a date on its own clock',
    because: 'a 429 with `Retry-After`, and a clock hours away from the client’s',
    layer: limited(600, 1_000, (endsAt) => ({
      date: hoursBehind(Date.now()),
      'retry-after': hoursBehind(endsAt + 1_000),
    })),
  },
  {
    name: 'refuses every fiftieth request for a moment',
    because: 'a 429 with `Retry-After` now and then',
    layer: nowAndThen(50, { 'retry-after': '0' }),
  },
  {
    name: 'refuses every fortieth request for a second',
    because: 'a 429 with `Retry-After` now and then',
    layer: nowAndThen(40, { 'retry-after': '1' }),
  },
  {
    name: 'refuses every hundredth request without a body',
    because: 'a 429 with `Retry-After` now and then; what a gateway sends has no body',
    layer: nowAndThen(100, { 'retry-after': '0', 'content-type': 'text/plain' }),
  },
];
