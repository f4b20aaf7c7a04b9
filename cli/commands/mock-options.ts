import { resolve } from 'node:path';
import type { MockOptions } from '../../mock/index.ts';
import { faultNames } from '../flags/fault-names.ts';
import type { Flags, Given } from '../flags/flags.ts';
import { latency } from '../flags/latency.ts';
import { misbehaviour } from '../flags/misbehaviour.ts';
import { moment } from '../flags/moment.ts';
import { oneOf } from '../flags/one-of.ts';
import { origin } from '../flags/origin.ts';
import { present } from '../flags/present.ts';
import { probability } from '../flags/probability.ts';
import { token } from '../flags/token.ts';
import { tokenOwner } from '../flags/token-owner.ts';
import { wholeNumber } from '../flags/whole-number.ts';

/** The longest that `createMock` takes: a day, in milliseconds. */
const longestDelay = 86_400_000;

/** What `createMock` is asked for by the flags of `mock`. */
export function mockOptions(flags: Flags, defaultPort: number, cwd: string): MockOptions {
  const read = <T>(flag: string, parse: (given: Given) => T): T | undefined => {
    const given = flags.one(flag);
    return given && parse(given);
  };
  const tokens = flags.many('token').map(tokenOwner);
  return {
    port: read('port', (given) => wholeNumber(given, 0, 65_535)) ?? defaultPort,
    break: faultNames(flags.many('break', /[\s,]+/)),
    misbehave: flags.many('misbehave', /[\n,]+/).map(misbehaviour),
    cors: cors(flags),
    validateResponses: flags.isOn('validate-responses'),
    ...present({
      host: flags.one('host')?.text,
      tokens: tokens.length > 0 ? Object.fromEntries(tokens) : undefined,
      seed: read('seed', (given) => wholeNumber(given, Number.MIN_SAFE_INTEGER)),
      enrichDelayMs: read('enrich-delay', (given) => wholeNumber(given, 0, longestDelay)),
      enrichFailRate: read('enrich-fail-rate', probability),
      typing: read('typing', (given) => oneOf(given, ['lenient', 'strict'])),
      frozenAt: read('frozen-at', moment),
      latencyMs: read('latency', latency),
      errorRate: read('error-rate', probability),
      store: read('store', (given) => placeOfStore(given, cwd)),
      controlToken: read('control-token', token),
    }),
  };
}

/** A folder is found from where the command line is. */
function placeOfStore({ text }: Given, cwd: string): string {
  return text === '' || text === 'memory' || text.includes('://') ? text : resolve(cwd, text);
}

function cors(flags: Flags): boolean | string[] {
  if (flags.isOn('no-cors')) return false;
  const origins = flags.many('cors', /[\s,]+/).map(origin);
  return origins.length === 0 || origins;
}
