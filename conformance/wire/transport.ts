import { type Dispatcher, Pool } from 'undici';
import type { Tokens } from '../options.ts';
import { readBody } from './read-body.ts';
import { type Answer, NoAnswer, type WireRequest } from './request.ts';
import { Throttle } from './throttle.ts';

export interface TransportOptions {
  baseUrl: URL;
  tokens: Tokens;
  timeoutMs: number;
  headers: Readonly<Record<string, string>>;
  signal?: AbortSignal | undefined;
}

/** A broken connection is tried anew this often: a server may close idle connections under our feet. */
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

function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'timed out';
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  return code === '' ? message : `${message || 'failed'} [${code}]`;
}

function flatten(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return flat;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not JSON: the caller sees `json === undefined` beside the text
  }
}

/** Sends requests to one target: connections, time and size limits, decompression, 429, broken connections. */
export class Transport {
  readonly throttle = new Throttle();
  requests = 0;
  readonly #pool: Pool;

  constructor(private readonly options: TransportOptions) {
    this.#pool = new Pool(options.baseUrl.origin, { connections, pipelining: 1 });
  }

  /** The headers that a request goes out with, tokens in the clear. */
  headersOf(request: WireRequest): Record<string, string> {
    const headers: Record<string, string> = {
      accept: 'application/json',
      'accept-encoding': 'gzip, deflate, br',
      ...this.options.headers,
    };
    const token = request.as === 'other' ? this.options.tokens.other : this.options.tokens.caller;
    if (request.authorization !== undefined) headers.authorization = request.authorization;
    else if (request.as !== 'none' && token !== undefined) headers.authorization = `Bearer ${token}`;
    if (bodyOf(request) !== undefined) headers['content-type'] = request.contentType ?? 'application/json';
    return headers;
  }

  /** @throws {NoAnswer} when no whole answer came in time, however often it was tried. */
  async send(request: WireRequest): Promise<Answer> {
    const sentAt = performance.now();
    const startedAt = Date.now();
    let repeated = false;
    for (let attempt = 1; ; ) {
      await this.throttle.wait(this.options.signal);
      try {
        const answer = await this.#once(request, sentAt, repeated);
        if (answer.status !== 429) return answer;
        if (!this.throttle.pause(answer.headers['retry-after'], startedAt)) {
          throw new NoAnswer('rate limited (429) for two minutes', sentAt, false);
        }
      } catch (error) {
        if (error instanceof NoAnswer) throw error;
        this.options.signal?.throwIfAborted();
        const code = codeOf(error);
        if (!brokenConnection.has(code) || attempt === attempts) {
          throw new NoAnswer(reasonOf(error), sentAt, refusedConnection.has(code));
        }
        attempt += 1;
        repeated = true;
      }
    }
  }

  async #once(request: WireRequest, sentAt: number, repeated: boolean): Promise<Answer> {
    this.requests += 1;
    const timeout = AbortSignal.timeout(this.options.timeoutMs);
    const { signal } = this.options;
    const response = await this.#pool.request({
      method: request.method,
      path: `${this.options.baseUrl.pathname.replace(/\/$/, '')}${request.path}`,
      headers: this.headersOf(request),
      body: bodyOf(request) ?? null,
      signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    const headers = flatten(response.headers);
    const text = await readBody(response.body, headers['content-encoding']);
    return {
      request,
      status: response.statusCode,
      headers,
      text,
      json: parseJson(text),
      sentAt,
      doneAt: performance.now(),
      repeated,
    };
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}

/** The body's text, whichever way the request gives it. */
export function bodyOf(request: WireRequest): string | undefined {
  if (request.body !== undefined) return request.body;
  return request.json === undefined ? undefined : JSON.stringify(request.json);
}
