import type { Exchange, RecordedRequest } from '../results.ts';
import type { Answer, NoAnswer, WireRequest } from './request.ts';
import { bodyOf, type Transport } from './transport.ts';

/** Bodies are cut at this many characters where they are only shown. */
const shownBody = 16_384;

function cut(text: string): string {
  return text.length <= shownBody ? text : `${text.slice(0, shownBody)}… (${text.length} characters)`;
}

/** Keeps what one execution of a check sent and got, as a report may show it. */
export class Recorder {
  readonly #entries: { request: WireRequest; outcome: Answer | NoAnswer }[] = [];

  constructor(
    private readonly transport: Pick<Transport, 'shownHeadersOf'>,
    private readonly redact: (text: string) => string,
  ) {}

  note(request: WireRequest, outcome: Answer | NoAnswer): void {
    this.#entries.push({ request, outcome });
  }

  get size(): number {
    return this.#entries.length;
  }

  /** Drops what was noted since there were so many. */
  forgetFrom(size: number): void {
    this.#entries.length = size;
  }

  /** Worked out when asked for: most executions pass, and nobody looks at theirs. */
  exchanges(): Exchange[] {
    return this.#entries.map(({ request, outcome }) => ({
      request: this.#request(request),
      response:
        'status' in outcome
          ? this.#answer(outcome)
          : { kind: 'none', reason: outcome.reason, ms: Math.round(outcome.endedAt - outcome.sentAt) },
    }));
  }

  #request(request: WireRequest): RecordedRequest {
    const body = bodyOf(request);
    const headers = Object.entries(this.transport.shownHeadersOf(request));
    return {
      method: request.method,
      path: request.path,
      headers: Object.fromEntries(headers.map(([name, value]) => [name, this.redact(value)])),
      ...(body === undefined ? {} : { body: this.redact(body) }),
      ...(request.encoding && { encoding: request.encoding }),
    };
  }

  #answer(answer: Answer): Exchange['response'] {
    const headers = Object.entries(answer.headers).map(([name, value]) => [name, this.redact(value)]);
    return {
      kind: 'answer',
      status: answer.status,
      headers: Object.fromEntries(headers),
      body: cut(this.redact(answer.text)),
      ms: Math.round(answer.doneAt - answer.sentAt),
    };
  }
}
