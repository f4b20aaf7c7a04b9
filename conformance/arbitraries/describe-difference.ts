import { describeStringDifference } from './describe-string-difference.ts';
import { isCoercion, isRejoined, isSameNumber } from './is-coercion.ts';
import { jsonEqual } from './json-equal.ts';
import { isJsonObject, jsonKind } from './json-kind.ts';
import { showJson, showString } from './show-json.ts';

/** How two JSON values differ; stable while a counterexample shrinks. */
export type DifferenceKind =
  | 'missing'
  | 'extra'
  | 'type'
  | 'coerced'
  | 'emptied'
  | 'boolean'
  | 'number'
  | 'string'
  | 'length'
  | 'items'
  | 'order'
  | 'duplicates'
  | 'white-space'
  | 'case'
  | 'normal-form';

export interface Difference {
  /** Where: `value`, `value.tags[2]`, `value["a b"]`. */
  path: string;
  kind: DifferenceKind;
  /** The whole of it for a reader: `value.tags[2] is missing`, `42 came back as "42"`. Long values are cut. */
  sentence: string;
}

/** The first difference between what was sent and what came back; undefined where they are the same JSON value. */
export function describeDifference(sent: unknown, received: unknown, path = 'value'): Difference | undefined {
  if (jsonEqual(sent, received)) return undefined;
  if (jsonKind(received) === 'absent') return { path, kind: 'missing', sentence: `${path} is missing` };
  if (jsonKind(sent) === 'absent') return extra(path, received);
  if (jsonKind(sent) !== jsonKind(received)) return changed(path, turnOf(sent, received), sent, received);
  if (Array.isArray(sent) && Array.isArray(received)) return arrayDifference(sent, received, path);
  if (isJsonObject(sent) && isJsonObject(received)) return memberDifference(sent, received, path);
  if (typeof sent === 'string' && typeof received === 'string') {
    if (isSameNumber(sent, received)) return changed(path, 'coerced', sent, received);
    const { kind, sentence } = describeStringDifference(sent, received);
    return { path, kind, sentence: at(path, sentence) };
  }
  return changed(path, typeof sent === 'number' ? 'number' : 'boolean', sent, received);
}

function turnOf(sent: unknown, received: unknown): DifferenceKind {
  if (!isCoercion(sent, received)) return 'type';
  return received === null ? 'emptied' : 'coerced';
}

function memberDifference(
  sent: Record<string, unknown>,
  received: Record<string, unknown>,
  path: string,
): Difference | undefined {
  for (const name of new Set([...Object.keys(sent), ...Object.keys(received)])) {
    const found = describeDifference(own(sent, name), own(received, name), path + step(name));
    if (found) return found;
  }
  return undefined;
}

function arrayDifference(sent: unknown[], received: unknown[], path: string): Difference | undefined {
  if (sent.length === received.length) {
    if (sameItems(sent, received)) {
      return {
        path,
        kind: 'order',
        sentence: at(path, `${showJson(sent)} came back in another order: ${showJson(received)}`),
      };
    }
    const index = sent.findIndex((item, place) => !jsonEqual(item, received[place]));
    return describeDifference(sent[index], received[index], `${path}[${index}]`);
  }
  if (isRejoined(sent, received)) return changed(path, 'coerced', sent, received);
  if (jsonEqual(distinct(sent), received)) {
    const sentence = `${showJson(sent)} came back without its duplicates: ${showJson(received)}`;
    return { path, kind: 'duplicates', sentence: at(path, sentence) };
  }
  const shorter = Math.min(sent.length, received.length);
  if (jsonEqual(sent.slice(0, shorter), received.slice(0, shorter))) {
    return describeDifference(sent[shorter], received[shorter], `${path}[${shorter}]`);
  }
  const sentence = `an array of ${sent.length} came back with ${received.length}: ${showJson(sent)} as ${showJson(received)}`;
  return { path, kind: 'items', sentence: at(path, sentence) };
}

function sameItems(sent: unknown[], received: unknown[]): boolean {
  const left = [...received];
  return sent.every((item) => {
    const place = left.findIndex((other) => jsonEqual(item, other));
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
}

function distinct(items: unknown[]): unknown[] {
  return items.filter((item, place) => items.findIndex((other) => jsonEqual(item, other)) === place);
}

function extra(path: string, received: unknown): Difference {
  return { path, kind: 'extra', sentence: `${path} was not sent, and came back as ${showJson(received)}` };
}

function changed(path: string, kind: DifferenceKind, sent: unknown, received: unknown): Difference {
  return { path, kind, sentence: at(path, `${showJson(sent)} came back as ${showJson(received)}`) };
}

/** The root needs no naming: the sentence is about the value as a whole. */
const at = (path: string, sentence: string): string =>
  /[.[]/.test(path) ? `${path}: ${sentence}` : sentence;

const own = (value: Record<string, unknown>, name: string): unknown =>
  Object.hasOwn(value, name) ? value[name] : undefined;

const step = (name: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${showString(name)}]`;
