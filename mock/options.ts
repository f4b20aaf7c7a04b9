import { MockError } from './errors.ts';
import type { Misbehaviour } from './misbehaviour/misbehaviour.ts';
import type { Snapshot } from './snapshot/snapshot.ts';

/** How a mock is made; everything has a default. */
export interface MockOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  /** Where to listen; loopback by default. */
  host?: string;
  /** Who has which token. By default `test-token` is `user_1` and `other-token` is `user_2`. */
  tokens?: Readonly<Record<string, string>>;
  /** Decides ids and how enrichments end: the same seed and calls give the same ones. */
  seed?: number;
  /** RFC 3339; time stands still at this moment until it is moved or let go. By default it is the machine's. */
  frozenAt?: string;
  /** What there is at the start, in place of the demo list; a store that holds something already goes on with that. */
  seedData?: Snapshot;
  /**
   * Where the state is kept: `memory`, the default, for as long as the mock runs; a folder, in which it is found
   * again; or the `postgres://` URL of a database, which several mocks may share.
   */
  store?: string;
  /** Milliseconds from the start of an enrichment to its end: pending for the first half, then processing. */
  enrichDelayMs?: number;
  /** Share of enrichments that fail, from 0 to 1. */
  enrichFailRate?: number;
  /** `strict` refuses values that do not match their column's type, against VT-3. */
  typing?: 'lenient' | 'strict';
  /** Names of faults to serve with, as `faults` lists them. */
  break?: readonly string[];
  /** What goes wrong, for which calls, and when: as objects, or as texts such as `lost-answer on=updateListCell nth=3`. */
  misbehave?: readonly (string | Misbehaviour)[];
  /** Every answer waits this long, drawn evenly between the two, in milliseconds. */
  latencyMs?: { min: number; max: number };
  /** Share of calls that are answered with 503 and do nothing, from 0 to 1. */
  errorRate?: number;
  /** Whose pages may read answers of the API: every origin's, as by default, none's, or these origins' alone. */
  cors?: boolean | readonly string[];
  /** Who sends this as a bearer token may steer the mock from anywhere; without it, this machine alone may. */
  controlToken?: string;
  /** Largest body taken, in bytes. */
  maxBodyBytes?: number;
  /** How many requests each session's journal holds. */
  journalSize?: number;
  /** Milliseconds after which a session that nobody uses is dropped. */
  sessionIdleMs?: number;
  /** Most sessions at once. */
  maxSessions?: number;
  /** Judges every answer by the spec as well, and answers 500 where it does not fit. */
  validateResponses?: boolean;
}

/** Options with all defaults filled in. */
export interface MockSettings {
  port: number;
  host: string;
  tokens: ReadonlyMap<string, string>;
  seed: string;
  frozenAt: number | null;
  seedData: Snapshot | null;
  store: string;
  journalSize: number;
  enrichDelayMs: number;
  enrichFailRate: number;
  typing: 'lenient' | 'strict';
  break: readonly string[];
  misbehave: readonly (string | Misbehaviour)[];
  latencyMs: { min: number; max: number };
  errorRate: number;
  cors: boolean | readonly string[];
  controlToken: string | null;
  maxBodyBytes: number;
  sessionIdleMs: number;
  maxSessions: number;
  validateResponses: boolean;
}

const defaultTokens = { 'test-token': 'user_1', 'other-token': 'user_2' };

/** Fills in the defaults; throws a `MockError` that names the first option that cannot be. */
export function settingsOf(options: MockOptions): MockSettings {
  if (typeof options !== 'object' || options === null)
    throw MockError.of('option-invalid', 'the argument', 'an object of options', JSON.stringify(options));
  const latencyMs = options.latencyMs ?? { min: 0, max: 0 };
  const settings: MockSettings = {
    port: number('port', options.port ?? 0, { min: 0, max: 65_535, whole: true }),
    host: text('host', options.host ?? '127.0.0.1'),
    tokens: tokens(options.tokens ?? defaultTokens),
    seed: String(
      number('seed', options.seed ?? 1, {
        min: Number.MIN_SAFE_INTEGER,
        max: Number.MAX_SAFE_INTEGER,
        whole: true,
      }),
    ),
    frozenAt: options.frozenAt === undefined ? null : moment('frozenAt', options.frozenAt),
    seedData: options.seedData ?? null,
    store: text('store', options.store ?? 'memory'),
    journalSize: number('journalSize', options.journalSize ?? 1000, { min: 0, max: 1_000_000, whole: true }),
    enrichDelayMs: number('enrichDelayMs', options.enrichDelayMs ?? 400, { min: 0, max: 86_400_000 }),
    enrichFailRate: number('enrichFailRate', options.enrichFailRate ?? 0.2, { min: 0, max: 1 }),
    typing: oneOf('typing', options.typing ?? 'lenient', ['lenient', 'strict']),
    break: listed('break', options.break ?? []),
    misbehave: listed('misbehave', options.misbehave ?? []),
    latencyMs: {
      min: number('latencyMs.min', latencyMs.min, { min: 0, max: 600_000 }),
      max: number('latencyMs.max', latencyMs.max, { min: latencyMs.min, max: 600_000 }),
    },
    errorRate: number('errorRate', options.errorRate ?? 0, { min: 0, max: 1 }),
    cors: cors(options.cors ?? true),
    controlToken: options.controlToken === undefined ? null : controlToken(options.controlToken),
    maxBodyBytes: number('maxBodyBytes', options.maxBodyBytes ?? 1_048_576, {
      min: 1,
      max: 1_073_741_824,
      whole: true,
    }),
    sessionIdleMs: number('sessionIdleMs', options.sessionIdleMs ?? 600_000, { min: 1, max: 86_400_000 }),
    maxSessions: number('maxSessions', options.maxSessions ?? 10_000, {
      min: 1,
      max: 1_000_000,
      whole: true,
    }),
    validateResponses: options.validateResponses ?? false,
  };
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(settings, name));
  if (unknown !== undefined) throw MockError.of('option-unknown', unknown, Object.keys(settings).join(', '));
  return settings;
}

function text(option: string, value: string): string {
  if (typeof value === 'string') return value;
  throw MockError.of('option-invalid', option, 'a text', JSON.stringify(value));
}

function listed<Item>(option: string, value: readonly Item[]): readonly Item[] {
  if (Array.isArray(value)) return value;
  throw MockError.of('option-invalid', option, 'a list', JSON.stringify(value));
}

function cors(value: boolean | readonly string[]): boolean | readonly string[] {
  if (typeof value === 'boolean' || (Array.isArray(value) && value.every(isOrigin))) return value;
  const wanted =
    'true, false, or a list of origins such as http://localhost:5173, without a slash at the end';
  throw MockError.of('option-invalid', 'cors', wanted, JSON.stringify(value));
}

/** As browsers send it. */
function isOrigin(text: unknown): boolean {
  return typeof text === 'string' && URL.canParse(text) && new URL(text).origin === text;
}

function controlToken(value: string): string {
  if (typeof value === 'string' && bearerToken.test(value)) return value;
  throw MockError.of('option-invalid', 'controlToken', 'visible ASCII characters', 'what was given');
}

/** What a header can carry as one word. */
const bearerToken = /^[\x21-\x7e]+$/;

function number(
  option: string,
  value: number,
  { min, max, whole = false }: { min: number; max: number; whole?: boolean },
) {
  if (Number.isFinite(value) && value >= min && value <= max && !(whole && !Number.isInteger(value)))
    return value;
  throw MockError.of(
    'option-invalid',
    option,
    `a ${whole ? 'whole ' : ''}number from ${min} to ${max}`,
    String(value),
  );
}

function moment(option: string, text: string): number {
  const ms = Date.parse(text);
  if (Number.isFinite(ms)) return ms;
  throw MockError.of('option-invalid', option, 'a moment such as 2025-03-01T09:00:00Z', JSON.stringify(text));
}

function oneOf<Choice extends string>(option: string, value: Choice, choices: readonly Choice[]): Choice {
  if (choices.includes(value)) return value;
  throw MockError.of('option-invalid', option, choices.join(' or '), String(value));
}

function tokens(given: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const entries = Object.entries(given);
  if (entries.length === 0)
    throw MockError.of('option-invalid', 'tokens', 'at least one token with its caller', '{}');
  for (const [token, caller] of entries) {
    if (!bearerToken.test(token)) {
      throw MockError.of('option-invalid', 'tokens', 'tokens of visible ASCII characters', 'one with others');
    }
    if (caller === '')
      throw MockError.of('option-invalid', 'tokens', 'a caller for every token', 'an empty one');
  }
  return new Map(entries);
}
