import { isJsonObject } from './json-kind.ts';

const longestText = 60;
const mostItems = 6;
const deepest = 3;

/** Controls, format characters, separators other than the space, surrogates, and what has no glyph of its own. */
const unseen = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}|(?<![\p{L}\p{N}])\p{M}/gu;
const beyondAscii = /[^\x20-\x7e]/g;

const escaped = (text: string): string =>
  text.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A string as JSON, cut to a length fit for a sentence, what cannot be seen escaped (`plain`: all but ASCII). */
export function showString(text: string, { plain = false } = {}): string {
  const shown = text.length > longestText ? text.slice(0, longestText) : text;
  const quoted = JSON.stringify(shown).replace(plain ? beyondAscii : unseen, escaped);
  return text.length > longestText ? `${quoted}… (${text.length} characters)` : quoted;
}

/** A JSON value in one line fit for a sentence: long and deep ones are cut. */
export function showJson(value: unknown, depth = 0): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return showString(value);
  if (Array.isArray(value)) {
    if (depth === deepest && value.length > 0) return '[…]';
    return `[${shownItems(value, (item) => showJson(item, depth + 1))}]`;
  }
  if (isJsonObject(value)) {
    const names = Object.keys(value);
    if (depth === deepest && names.length > 0) return '{…}';
    return `{${shownItems(names, (name) => `${showString(name)}:${showJson(value[name], depth + 1)}`)}}`;
  }
  return Object.is(value, -0) ? '-0' : String(value);
}

function shownItems<T>(items: readonly T[], show: (item: T) => string): string {
  const shown = items.slice(0, mostItems).map(show);
  if (items.length > mostItems) shown.push(`… (${items.length})`);
  return shown.join(',');
}
