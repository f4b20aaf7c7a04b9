import type { IncomingMessage } from 'node:http';
import { MockError } from '../errors.ts';
import type { Answer, Asked } from '../front/asked.ts';
import { optionsAnswer } from '../front/options-answer.ts';
import { awayAnswer, refusal } from '../front/refusal.ts';
import type { FrontHandle } from '../front/server.ts';
import type { Session } from '../session/session.ts';
import { type InSession, sessionOf } from '../session/session-name.ts';
import type { Sessions } from '../session/sessions.ts';
import { StoreAway } from '../store/store-away.ts';
import { control } from './control.ts';

/** Hands each request to the session that it is for, and there to the API or to the control API. */
export function mockHandle(main: Session, sessions: Sessions, controlToken: string | null): FrontHandle {
  const within = (asked: Asked, request: IncomingMessage, session: Session, reset: () => Promise<void>) =>
    asked.url.path.startsWith('/__mock/')
      ? control(asked, request, { session, reset }, controlToken)
      : asked.method === 'options'
        ? Promise.resolve(optionsAnswer(asked))
        : session.handle(asked);

  const inSession = async ({ name, asked }: InSession, request: IncomingMessage): Promise<Answer> => {
    if (name === null) return badName;
    try {
      return await within(asked, request, await sessions.of(name), () => sessions.drop(name));
    } catch (cause) {
      if (!(cause instanceof MockError) || cause instanceof StoreAway) return awayAnswer(cause);
      return tooMany(cause);
    }
  };

  return (asked, request) => {
    const found = sessionOf(asked);
    return found === null ? within(asked, request, main, () => main.reset()) : inSession(found, request);
  };
}

const badName = refusal(
  400,
  'session_invalid',
  'The name of a session has 1 to 64 letters, digits, dots, dashes and underscores',
);

function tooMany({ message }: MockError): Answer {
  return refusal(503, 'sessions_too_many', message, { 'retry-after': '60' });
}
