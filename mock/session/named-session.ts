import { MockError } from '../errors.ts';
import { isSessionName } from './session-name.ts';
import type { Sessions } from './sessions.ts';
import { type Steering, steering } from './steering.ts';

/** One isolated world of a mock. It is made on first use, and a reset drops it. */
export interface MockSession extends Steering {
  readonly name: string;
  /** Stands in for the mock's URL: whatever goes there, goes to this session. */
  readonly url: string;
  /** The other way to say so: these headers, sent to the mock's own URL. */
  readonly headers: Readonly<Record<'x-mock-session', string>>;
}

/** @throws MockError where the name cannot be one. */
export function namedSession(name: string, url: string, sessions: Sessions): MockSession {
  if (!isSessionName(name)) throw MockError.of('session-name', name);
  const steered = steering(() => sessions.of(name));
  return {
    ...steered,
    name,
    url: `${url}/s/${name}`,
    headers: { 'x-mock-session': name },
    reset: () => sessions.drop(name),
  };
}
