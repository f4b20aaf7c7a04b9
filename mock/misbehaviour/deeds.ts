import type { Handle } from '../front/asked.ts';
import { refusal } from '../front/refusal.ts';
import type { Delays } from './delays.ts';
import { drawLatency } from './draw-latency.ts';
import type { Deed, DeedKind } from './misbehaviour.ts';

export interface DeedTools {
  delays: Delays;
  /** Gives a number from 0 to 1, without 1. */
  draw: () => number;
}

type Wrap = (next: Handle, deed: Deed, tools: DeedTools) => Handle;

/** What each deed does to the way of one call. */
const wraps: Readonly<Record<DeedKind, Wrap>> = {
  // The stack has the fault in it: see `misbehave.ts`.
  break: (next) => next,
  latency:
    (next, deed, { delays, draw }) =>
    async (asked) => {
      const answer = await next(asked);
      await delays.wait(drawLatency(deed, draw));
      return answer;
    },
  status: (_next, deed) => async () => told(deed),
  reset: () => async () => lost,
  'lost-answer': (next) => async (asked) => {
    await next(asked);
    return lost;
  },
  'done-late':
    (next, { ms = 0 }, { delays }) =>
    async (asked) => {
      await delays.wait(ms);
      return next(asked);
    },
  'slow-body':
    (next, { ms = 0 }) =>
    async (asked) => ({ ...(await next(asked)), delivery: { kind: 'slow', ms } }),
  'truncated-body': (next) => async (asked) => ({ ...(await next(asked)), delivery: { kind: 'truncated' } }),
};

export function wrapped(next: Handle, deed: Deed, tools: DeedTools): Handle {
  return wraps[deed.kind](next, deed, tools);
}

const lost = { status: 0, headers: {}, body: undefined, delivery: { kind: 'none' } } as const;

function told({ status = 503, retryAfterSeconds }: Deed) {
  const seconds = retryAfterSeconds ?? (status === 429 || status === 503 ? 1 : undefined);
  return refusal(
    status,
    'misbehaviour',
    `The mock was told to answer ${status} to this call`,
    seconds === undefined ? {} : { 'retry-after': String(seconds) },
  );
}
