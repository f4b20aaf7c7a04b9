import type { IncomingHttpHeaders } from 'node:http';

/** Why the body could not be read as JSON; judged after authentication, as every other mistake (AUTH-4). */
export type BodyProblem =
  | { kind: 'too-large'; limit: number }
  | { kind: 'encoded'; encoding: string }
  | { kind: 'broken'; why: string }
  | { kind: 'unusable'; why: string };

/** A request as the front hands it to the pipeline: the part of Prism's `IHttpRequest` that judges need, and more. */
export interface Asked {
  /** Lower case. */
  method: string;
  url: {
    /** As sent, still percent-encoded. */
    path: string;
    query: Record<string, string | string[]>;
  };
  headers: IncomingHttpHeaders;
  /** The parsed JSON; the text where it is of another type; undefined where there is none. */
  body: unknown;
  bodyProblem: BodyProblem | null;
}

/** What goes back. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** Sent as JSON; undefined sends nothing. */
  body: unknown;
  /** Sent in place of the body's JSON. */
  text?: string;
  /** What was done, in a word, for journals and logs. */
  did?: string;
  /** How it goes onto the wire, where that is not as a whole and at once. */
  delivery?: Delivery;
}

/** An answer that never comes, one that breaks off, one that takes its time; one that goes on and on. */
export type Delivery =
  | { kind: 'none' }
  | { kind: 'truncated' }
  | { kind: 'slow'; ms: number }
  | { kind: 'stream'; start: StartStream };

/** Begins to write events; the function that it gives ends that. */
export type StartStream = (write: (text: string) => void) => () => void;

export type Handle = (asked: Asked) => Promise<Answer>;
