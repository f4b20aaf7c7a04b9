/**
 * C0 and C1 controls, DEL, line separators, lone surrogates, and the characters that reorder or hide text
 * (bidirectional controls, zero-width characters): what could make a terminal, a log or a reader show something
 * else than what came. And the bracket of `##[…]`, which a GitHub runner obeys wherever it stands in a line.
 */
const unsafe = /(?<=##)\[|[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Text from outside made fit to be shown in one line. Written as JSON writes it (`\n`, `\u001b`), so that a JSON
 * body in a curl line still says the same.
 */
export function escaped(text: string): string {
  return text.replace(unsafe, (character) => short[character] ?? asJson(character));
}

function asJson(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
