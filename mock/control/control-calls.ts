import type { operations } from '../../generated/control-types.ts';
import type { OperationId } from '../../generated/control-validators.js';
import type { Answer, Asked } from '../front/asked.ts';
import { failureAnswer } from '../front/refusal.ts';
import type { Outcome } from '../service/service.ts';
import type { Session } from '../session/session.ts';

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
  getFaults: async (_asked, { session }) => ({
    status: 200,
    headers: {},
    body: { faults: session.misbehaviours },
  }),
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

function answerOf(outcome: Outcome<unknown>): Answer {
  if (outcome.kind !== 'done') return failureAnswer(outcome);
  return outcome.body === null ? done : { status: 200, headers: {}, body: outcome.body };
}

/** The validators have judged the body by this very schema. */
function bodyOf<Id extends OperationId>(asked: Asked): BodyOf<Id> {
  return asked.body as BodyOf<Id>;
}
