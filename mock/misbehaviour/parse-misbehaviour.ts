import { MockError } from '../errors.ts';
import { deedKinds } from './deed-kinds.ts';
import type { Deed, DeedKind, Misbehaviour } from './misbehaviour.ts';

/** What a word `name=value` behind the first one adds. */
const modifiers: Readonly<Record<string, (one: Misbehaviour, value: string) => Misbehaviour>> = {
  on: (one, value) => ({ ...one, operation: value }),
  nth: (one, value) => timed(one, { nth: numberOf(value) }),
  every: (one, value) => timed(one, { every: numberOf(value) }),
  times: (one, value) => timed(one, { times: numberOf(value) }),
  probability: (one, value) => timed(one, { probability: numberOf(value) }),
  distribution: (one, value) => doing(one, { distribution: value as NonNullable<Deed['distribution']> }),
  'retry-after': (one, value) => doing(one, { retryAfterSeconds: numberOf(value) }),
};

/** What the value of the first word stands for, by the kind of deed. */
const values: Readonly<Partial<Record<DeedKind, (value: string) => Partial<Deed>>>> = {
  break: (fault) => ({ fault }),
  latency: (range) => {
    const [, low = range, high] = /^(.*?)\.\.(.*)$/.exec(range) ?? [];
    return { ms: numberOf(low), ...(high !== undefined && { maxMs: numberOf(high) }) };
  },
  status: (status) => ({ status: numberOf(status) }),
  'done-late': (ms) => ({ ms: numberOf(ms) }),
  'slow-body': (ms) => ({ ms: numberOf(ms) }),
};

/**
 * Reads `DEED [on=OPERATION] [nth=N] [every=N] [times=N] [probability=P]`, such as `lost-answer on=updateListCell
 * nth=3`, `latency=50..200`, `status=429 retry-after=2`. A word that is no deed is a fault of the gallery.
 * The values are judged afterwards, with those that came as objects.
 */
export function parseMisbehaviour(text: string): Misbehaviour {
  const [first = '', ...rest] = text.trim().split(/\s+/);
  let one: Misbehaviour = { does: deedOf(first) };
  for (const word of rest) {
    const [name, value] = nameAndValue(word);
    const add = modifiers[name];
    if (add === undefined || value === undefined) {
      const known = Object.keys(modifiers).join('=, ');
      throw MockError.of('misbehaviour', `"${word}" is none of ${known}=`);
    }
    one = add(one, value);
  }
  return one;
}

function deedOf(word: string): Deed {
  const [name, value] = nameAndValue(word);
  if (!isKind(name)) return { kind: 'break', fault: word };
  const read = values[name];
  if (value === undefined) return { kind: name };
  if (read === undefined) throw MockError.of('misbehaviour', `${name} takes no value`);
  return { kind: name, ...read(value) };
}

function nameAndValue(word: string): [name: string, value: string | undefined] {
  const equals = word.indexOf('=');
  return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
}

function isKind(name: string): name is DeedKind {
  return Object.hasOwn(deedKinds, name);
}

function timed(one: Misbehaviour, when: Misbehaviour['when']): Misbehaviour {
  return { ...one, when: { ...one.when, ...when } };
}

function doing(one: Misbehaviour, deed: Partial<Deed>): Misbehaviour {
  return { ...one, does: { ...one.does, ...deed } };
}

/** NaN, which the validators refuse, where it is none. */
function numberOf(text: string): number {
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}
