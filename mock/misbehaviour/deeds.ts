import type { Handle } from '../front/asked.ts';
import { refusal } from '../front/refusal.ts';
import type { Delays } from './delays.ts';
import type { Deed } from './misbehaviour.ts';

export interface DeedTools {
  delays: Delays;
  /** Gives a number from 0 to 1, without 1. */
  draw: () => number;
}

type Kind = Deed['kind'];
type Wrap<K extends Kind> = (next: Handle, deed: Extract<Deed, { kind: K }>, tools: DeedTools) => Handle;

/** What each deed does to the way of one call. A fault of the gallery is done by the stack instead. */
const wraps: { [K in Exclude<Kind, 'break'>]: Wrap<K> } = {
  latency:
    (next, { minMs, maxMs }, { delays, draw }) =>
    async (asked) => {
      const answer = await next(asked);
      await delays.wait(minMs + draw() * (maxMs - minMs));
      return answer;
    },
  status:
    (_next, { status, retryAfterSeconds = 1 }) =>
    async () =>
      refusal(status, 'misbehaviour', `The mock was told to answer ${status} to this call`, {
        'retry-after': String(retryAfterSeconds),
      }),
};

export function wrapped(next: Handle, deed: Deed, tools: DeedTools): Handle {
  switch (deed.kind) {
    case 'break':
      return next;
    case 'latency':
      return wraps.latency(next, deed, tools);
    case 'status':
      return wraps.status(next, deed, tools);
  }
}
