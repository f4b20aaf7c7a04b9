/** What JSON can say. */
export type JsonValue = null | boolean | number | string | JsonValue[] | { [name: string]: JsonValue };

/** The kinds that JSON tells apart; `absent` stands for no value at all (`undefined`). */
export type JsonKind = 'absent' | 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object';

export function jsonKind(value: unknown): JsonKind {
  if (value === undefined) return 'absent';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const kind = typeof value;
  if (kind === 'boolean' || kind === 'number' || kind === 'string' || kind === 'object') return kind;
  throw new TypeError(`a ${kind} is no JSON value`);
}

export function isJsonObject(value: unknown): value is Record<string, unknown> {
  return jsonKind(value) === 'object';
}
