import type { operations } from '../../generated/control-types.ts';
import type { OperationId } from '../../generated/control-validators.js';
import type { Answer, Asked } from '../front/asked.ts';
import { failureAnswer } from '../front/refusal.ts';
import type { JournalEntry } from '../journal/entry.ts';
import type { Outcome } from '../service/service.ts';
import type { Session } from '../session/session.ts';
import { rfc3339 } from '../time/clock.ts';

type BodyOf<Id extends OperationId> = operations[Id] extends { requestBody?: infer Body }
  ? NonNullable<Body> extends { content: { 'application/json': infer Json } }
    ? Json
    : never
  : never;

/** What the control API acts on. */
export interface Steered {
  session: Session;
  /** Begins the session again, or drops it, so that it begins again on its next use. */
  reset(): Promise<void>;
}

const done: Answer = { status: 204, headers: {}, body: undefined };

export const controlCalls: Readonly<
  Record<OperationId, (asked: Asked, steered: Steered) => Promise<Answer>>
> = {
  resetMock: async (_asked, steered) => {
    await steered.reset();
    return done;
  },
  getSnapshot: async (_asked, { session }) => ok(await session.snapshot()),
  restoreSnapshot: async (asked, { session }) => {
    await session.restore(bodyOf<'restoreSnapshot'>(asked));
    return done;
  },
  getClock: async (_asked, { session }) => ok(clockOf(session)),
  setClock: async (asked, { session }) => {
    const { frozen, at, advanceMs = 0 } = bodyOf<'setClock'>(asked);
    if (frozen === true) await session.freeze();
    if (frozen === false) await session.resume();
    if (at !== undefined) await session.moveTo(at);
    await session.advance(advanceMs);
    return ok(clockOf(session));
  },
  listRequests: async ({ url: { query } }, { session }) => {
    const { after = 0, limit = 100 } = query;
    return ok({ requests: session.journal.entries({ after: Number(after), limit: Number(limit) }) });
  },
  streamEvents: async (_asked, { session }) => ({
    ...done,
    delivery: {
      kind: 'stream',
      start: (write) => session.listeners.add((entry) => tell(entry, session, write)),
    },
  }),
  getFaults: async (_asked, { session }) => ok({ faults: session.misbehaviours }),
  setFaults: async (asked, { session }) => {
    await session.misbehave(bodyOf<'setFaults'>(asked).faults);
    return done;
  },
  seedCell: async (asked, { session }) => {
    const { value = null, reasoning = null, error = null, ...place } = bodyOf<'seedCell'>(asked);
    return answerOf(await session.service.seedCell({ ...place, value, reasoning, error }));
  },
  landEnrichment: async (asked, { session }) => {
    const { value = null, reasoning = null, error = null, ...place } = bodyOf<'landEnrichment'>(asked);
    return answerOf(await session.service.landEnrichment({ ...place, value, reasoning, error }));
  },
};

function ok(body: object): Answer {
  return { status: 200, headers: {}, body };
}

/** The main world's stream tells of all sessions. */
function tell(entry: JournalEntry, { name }: Session, write: (text: string) => void): void {
  if (name !== null && entry.session !== name) return;
  write(`event: request\ndata: ${JSON.stringify(entry)}\n\n`);
}

function clockOf({ clock }: Session) {
  return { now: rfc3339(clock.now()), frozen: clock.frozen };
}

function answerOf(outcome: Outcome<object | null>): Answer {
  if (outcome.kind !== 'done') return failureAnswer(outcome);
  return outcome.body === null ? done : ok(outcome.body);
}

/** The validators have judged the body, or an empty one where it is absent, by this very schema. */
function bodyOf<Id extends OperationId>({ body = {} }: Asked): BodyOf<Id> {
  return body as BodyOf<Id>;
}
