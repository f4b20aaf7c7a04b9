import type { Freedom, Layer } from '../freedom.ts';
import { jsonOf, withText } from '../messages.ts';

interface Spelling {
  number?: (number: number) => string;
  string?: (text: string) => string;
  /** Between tokens. */
  space?: string;
}

/** Writes JSON as it likes: the same value in another spelling. */
function spell(value: unknown, spelling: Spelling): string {
  const { number = JSON.stringify, string = JSON.stringify, space = '' } = spelling;
  if (typeof value === 'number') return number(value);
  if (typeof value === 'string') return string(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inside = Array.isArray(value)
    ? value.map((item) => spell(item, spelling))
    : Object.entries(value).map(([name, item]) => `${string(name)}${space}:${space}${spell(item, spelling)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}${space}${inside.join(`${space},${space}`)}${space}${close}`;
}

function spelled(spelling: Spelling): () => Layer {
  return () => async (asked, next) => {
    const reply = await next(asked);
    const body = jsonOf(reply);
    return body === undefined ? reply : withText(reply, spell(body, spelling));
  };
}

function escaped(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return `"${units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')}"`;
}

const asciiOnly = (text: string): string =>
  JSON.stringify(text).replaceAll(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

export const spellings: readonly Freedom[] = [
  {
    name: 'writes 1 as 1.0',
    because: 'numbers in another spelling of the same value (`1.0`)',
    layer: spelled({ number: (number) => (/[.e]/.test(`${number}`) ? `${number}` : `${number}.0`) }),
  },
  {
    name: 'writes 100 as 1E2',
    because: 'numbers in another spelling of the same value (`1E2`)',
    layer: spelled({ number: (number) => number.toExponential().replace('e+', 'E') }),
  },
  {
    name: 'escapes every character',
    because: 'strings in another spelling of the same value (`\\u00e9`)',
    layer: spelled({ string: escaped }),
  },
  {
    name: 'escapes all but ASCII',
    because: 'strings in another spelling of the same value (`\\u00e9`)',
    layer: spelled({ string: (text) => asciiOnly(text).replaceAll('/', '\\/') }),
  },
  {
    name: 'writes JSON with white space',
    because: 'RFC 8259: white space between tokens means nothing',
    layer: spelled({ space: '\r\n\t ' }),
  },
];
