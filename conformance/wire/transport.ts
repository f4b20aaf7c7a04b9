import { type Dispatcher, Pool } from 'undici';
import type { Tokens } from '../options.ts';
import { shownHeaders } from './header-variable.ts';
import { Flood, readBody } from './read-body.ts';
import { readJson } from './read-json.ts';
import { type Answer, NoAnswer, type WireRequest } from './request.ts';
import { Throttle } from './throttle.ts';

export interface TransportOptions {
  baseUrl: URL;
  tokens: Tokens;
  timeoutMs: number;
  headers: Readonly<Record<string, string>>;
  signal?: AbortSignal | undefined;
}

/** What came upon a broken connection is sent so often in all: a server may close idle connections under our feet. */
const attempts = 3;
/** Enough for real parallel requests of several checks at once. */
const connections = 64;

const brokenConnection = new Set([
  'UND_ERR_SOCKET',
  'ECONNRESET',
  'EPIPE',
  'UND_ERR_CLOSED',
  'UND_ERR_DESTROYED',
]);
const refusedConnection = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function isRefused(error: unknown): boolean {
  return refusedConnection.has(codeOf(error));
}

function isTimeout(error: unknown): boolean {
  return (
    error instanceof Error && (error.name === 'TimeoutError' || codeOf(error) === 'UND_ERR_CONNECT_TIMEOUT')
  );
}

function reasonOf(error: unknown): string {
  if (isTimeout(error)) return 'timed out';
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  return message.includes(code) ? message : `${message || 'failed'} [${code}]`;
}

function flatten(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return flat;
}

/** Sends requests to one target: connections, time and size limits, decompression, 429, broken connections. */
export class Transport {
  readonly throttle = new Throttle();
  requests = 0;
  readonly #pool: Pool;
  /** Each of its connections serves one request: what broke on an idle one must not come upon the next of them. */
  readonly #fresh: Pool;
  /** When the last whole answer came, whatever it was. */
  #answeredAt = 0;
  /** Why nothing is sent any more: the server has stopped answering. */
  #silence: string | undefined;
  /** Why no connection was to be had, since the last whole answer. */
  #refused: string | undefined;
  #control: Promise<void> | undefined;

  constructor(private readonly options: TransportOptions) {
    this.#pool = new Pool(options.baseUrl.origin, { connections, pipelining: 1 });
    this.#fresh = new Pool(options.baseUrl.origin, { connections, pipelining: 1 });
    // one ear for all requests: a signal made for each of them costs more than the request
    if (options.signal?.aborted) void this.close();
    else options.signal?.addEventListener('abort', () => void this.close());
  }

  /** The headers that a request goes out with, tokens in the clear. */
  headersOf(request: WireRequest): Record<string, string> {
    return this.#headers(request, this.options.headers);
  }

  /** The same as a report shows them, but for the tokens. */
  shownHeadersOf(request: WireRequest): Record<string, string> {
    return this.#headers(request, shownHeaders(this.options.headers));
  }

  #headers(request: WireRequest, given: Readonly<Record<string, string>>): Record<string, string> {
    const headers: Record<string, string> = {
      accept: 'application/json',
      ...(request.packed && { 'accept-encoding': 'gzip, deflate, br' }),
      ...given,
    };
    const token = request.as === 'other' ? this.options.tokens.other : this.options.tokens.caller;
    if (request.authorization !== undefined) headers.authorization = request.authorization;
    else if (request.as !== 'none' && token !== undefined) headers.authorization = `Bearer ${token}`;
    const { contentType = 'application/json' } = request;
    if (bodyOf(request) !== undefined && contentType !== null) headers['content-type'] = contentType;
    return headers;
  }

  /** @throws {NoAnswer} when no whole answer came in time, however often it was tried. */
  async send(request: WireRequest): Promise<Answer> {
    const sentAt = performance.now();
    for (let attempt = 1; ; ) {
      if (this.#silence) throw new NoAnswer(this.#silence, sentAt, 'silent');
      await this.throttle.wait(this.options.signal);
      try {
        const answer = await this.#once(request, sentAt, attempt > 1);
        if (answer.status !== 429) {
          this.throttle.passed();
          return answer;
        }
        if (!(await this.throttle.pause(answer.headers, this.options.signal)))
          this.#silence = 'rate limited (429) for two minutes';
      } catch (error) {
        this.options.signal?.throwIfAborted();
        if (!brokenConnection.has(codeOf(error)) || attempt === attempts)
          throw await this.#why(error, request, sentAt);
        attempt += 1;
      }
    }
  }

  /** One request without a whole answer is that request's matter; where a plain one has none either, it is nobody's. */
  async #why(error: unknown, request: WireRequest, sentAt: number): Promise<NoAnswer> {
    const reason = reasonOf(error);
    if (isRefused(error)) {
      this.#refused = reason;
      return new NoAnswer(reason, sentAt, 'refused');
    }
    if (this.#answeredAt === 0 && request.operation === 'listLists')
      this.#silence ??= reason; // that was as plain
    else if (this.#answeredAt < sentAt) await this.#askPlainly(reason);
    return this.#silence
      ? new NoAnswer(this.#silence, sentAt, 'silent')
      : new NoAnswer(reason, sentAt, error instanceof Flood ? 'flood' : 'broken');
  }

  /** Asked once for all requests that wait for it, and over a connection that was never idle. A server that refuses connections may come back. */
  #askPlainly(reason: string): Promise<void> {
    const plain = { operation: 'listLists', method: 'GET', path: '/api/lists' } as const;
    this.#control ??= this.#once(plain, performance.now(), true)
      .then(
        () => undefined,
        (error: unknown) => {
          if (!isRefused(error)) this.#silence ??= `${reason}; a plain GET /api/lists got no answer either`;
        },
      )
      .finally(() => {
        this.#control = undefined;
      });
    return this.#control;
  }

  async #once(request: WireRequest, sentAt: number, repeated: boolean): Promise<Answer> {
    this.requests += 1;
    const response = await (repeated ? this.#fresh : this.#pool).request({
      reset: repeated,
      method: request.method,
      path: `${this.options.baseUrl.pathname.replace(/\/$/, '')}${request.path}`,
      headers: this.headersOf(request),
      body: bytesOf(request),
      signal: AbortSignal.timeout(this.options.timeoutMs),
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    const headers = flatten(response.headers);
    const text = await readBody(response.body, headers['content-encoding']);
    this.#answeredAt = performance.now();
    this.#refused = undefined;
    return {
      request,
      status: response.statusCode,
      headers,
      text,
      ...readJson(text, response.statusCode),
      sentAt,
      doneAt: performance.now(),
      repeated,
    };
  }

  /** Why the server answers no more, where that is so. */
  get lost(): string | undefined {
    return this.#silence ?? this.#refused;
  }

  async close(): Promise<void> {
    await Promise.all([this.#pool.destroy(), this.#fresh.destroy()]);
  }
}

function bytesOf(request: WireRequest): string | Buffer | null {
  const body = bodyOf(request) ?? null;
  return body !== null && request.encoding ? Buffer.from(body, request.encoding) : body;
}

/** The body's text, whichever way the request gives it. */
export function bodyOf(request: WireRequest): string | undefined {
  if (request.body !== undefined) return request.body;
  return request.json === undefined ? undefined : JSON.stringify(request.json);
}
