import { strings } from './kit/inside.ts';
import { jsonIn } from './kit/json-in.ts';
import { type Loss, stores } from './kit/stores.ts';

/** What databases, drivers and well-meaning code do to text. */
const changes: readonly Loss[] = [
  ['trims-text', 'Removes the white space round a text.', strings((text) => text.trim())],
  ['trims-end-of-text', 'Removes the white space behind a text.', strings((text) => text.trimEnd())],
  [
    'collapses-spaces',
    'Makes one blank of several in a text.',
    strings((text) => text.replace(/ {2,}/g, ' ')),
  ],
  [
    'turns-crlf-to-lf',
    'Writes line ends of two characters as one.',
    strings((text) => text.replaceAll('\r\n', '\n')),
  ],
  [
    'turns-lf-to-crlf',
    'Writes line feeds as line ends of two characters.',
    strings((text) => text.replace(/\r?\n/g, '\r\n')),
  ],
  ['strips-line-ends', 'Drops line feeds from a text.', strings((text) => text.replaceAll('\n', ''))],
  ['strips-tabs', 'Writes a blank for a tab.', strings((text) => text.replaceAll('\t', ' '))],
  ['composes-unicode', 'Composes a text (NFC).', strings((text) => text.normalize('NFC'))],
  ['decomposes-unicode', 'Decomposes a text (NFD).', strings((text) => text.normalize('NFD'))],
  [
    'folds-compatible-unicode',
    'Folds compatible characters of a text (NFKC).',
    strings((text) => text.normalize('NFKC')),
  ],
  ['lower-cases-text', 'Writes a text in lower case.', strings((text) => text.toLowerCase())],
  ['upper-cases-text', 'Writes a text in upper case.', strings((text) => text.toUpperCase())],
  [
    'strips-astral-characters',
    'Drops the characters beyond the basic plane.',
    strings((text) => text.replace(/[\u{10000}-\u{10ffff}]/gu, '')),
  ],
  [
    'questions-astral-characters',
    'Writes question marks for the characters beyond the basic plane, as a three-byte UTF-8 column does.',
    strings((text) => text.replace(/[\u{10000}-\u{10ffff}]/gu, '????')),
  ],
  [
    'cuts-at-astral-character',
    'Cuts a text at its first character beyond the basic plane.',
    strings((text) => text.replace(/[\u{10000}-\u{10ffff}].*$/su, '')),
  ],
  [
    'keeps-latin-1-alone',
    'Writes a question mark for every character that Latin-1 lacks.',
    strings((text) => upTo(0xff, text, '?')),
  ],
  ['keeps-ascii-alone', 'Drops every character that ASCII lacks.', strings((text) => upTo(0x7f, text, ''))],
  ['strips-accents', 'Drops combining marks from a text.', strings((text) => text.replace(/\p{M}/gu, ''))],
  [
    'strips-zero-width-characters',
    'Drops characters without width.',
    strings((text) => text.replace(/[\u200b-\u200d\u2060]/g, '')),
  ],
  [
    'strips-byte-order-mark',
    'Drops a byte order mark before a text.',
    strings((text) => text.replace(/^\ufeff/, '')),
  ],
  [
    'strips-control-characters',
    'Drops control characters from a text.',
    strings((text) => text.replace(/(?![\t\n\r])\p{Cc}/gu, '')),
  ],
  [
    'escapes-markup',
    'Stores a text with its angle brackets and ampersands escaped for HTML.',
    strings((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')),
  ],
  [
    'unescapes-markup',
    'Resolves the character references of HTML in a text.',
    strings((text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')),
  ],
  [
    'strips-markup',
    'Drops what looks like a tag from a text.',
    strings((text) => text.replace(/<[^>]*>/g, '')),
  ],
  ['doubles-quotes', 'Doubles the single quotes of a text.', strings((text) => text.replaceAll("'", "''"))],
  [
    'strips-backslashes',
    'Takes backslashes in a text for escapes.',
    strings((text) => text.replace(/\\(.)/gs, '$1')),
  ],
  [
    'decodes-percents',
    'Decodes what looks percent-encoded in a text.',
    strings((text) => text.replace(/%[2-7][0-9a-f]/gi, (code) => decodeURIComponent(code))),
  ],
  [
    'turns-plus-to-blank',
    'Writes a blank for a plus, as for a form.',
    strings((text) => text.replaceAll('+', ' ')),
  ],
  [
    'draws-smileys',
    'Writes a picture for a smiley in a text.',
    strings((text) => text.replaceAll(':)', '🙂')),
  ],
  [
    'sets-dashes-and-dots',
    'Sets two hyphens of a text as a dash, and three dots as one character.',
    strings((text) => text.replaceAll('--', '–').replaceAll('...', '…')),
  ],
  [
    'parses-text-as-json',
    'Stores a text that is JSON as what it says.',
    strings((text) => (/^[[{]/.test(text) ? (jsonIn(text) ?? text) : text)),
  ],
  [
    'turns-null-text-to-null',
    'Stores the text "null" as null.',
    strings((text) => (text === 'null' ? null : text)),
  ],
  [
    'turns-empty-text-to-null',
    'Stores an empty text as null.',
    strings((text) => (text === '' ? null : text)),
  ],
];

/** A text with something else for its characters beyond a code point. */
function upTo(last: number, text: string, otherwise: string): string {
  return Array.from(text, (character) =>
    (character.codePointAt(0) ?? 0) <= last ? character : otherwise,
  ).join('');
}

/** Lengths at which column types, indexes and frameworks cut or refuse. */
const lengths = [255, 256, 500, 1000, 1024, 2000, 4000, 4096, 8000, 8192, 16_384, 32_767, 65_535] as const;

const cuts = lengths.map(
  (length): Loss => [
    `cuts-text-at-${length}`,
    `Cuts a text at ${length} characters.`,
    strings((text) => text.slice(0, length)),
  ],
);

/** Where a text is taken in parts, a character that two of them share is lost. */
const parts: readonly Loss[] = [
  ...([64, 512] as const).map(
    (units): Loss => [
      `breaks-pairs-each-${units}-units`,
      `Encodes a text in parts of ${units} UTF-16 units, each by itself.`,
      strings((text) =>
        Array.from({ length: Math.ceil(text.length / units) }, (_, part) =>
          Buffer.from(text.slice(part * units, (part + 1) * units)).toString(),
        ).join(''),
      ),
    ],
  ),
  ...([1024, 16_384, 65_536] as const).map(
    (bytes): Loss => [
      `decodes-parts-of-${bytes}-bytes`,
      `Decodes a text in parts of ${bytes} bytes, each by itself.`,
      strings((text) => {
        const whole = Buffer.from(text);
        return Array.from({ length: Math.ceil(whole.length / bytes) }, (_, part) =>
          whole.subarray(part * bytes, (part + 1) * bytes).toString(),
        ).join('');
      }),
    ],
  ),
];

/** Everything about what becomes of text. */
export const textFaults = [
  ...[...changes, ...cuts].map((loss) => stores(loss, 'VT-1')),
  ...parts.map((loss) => stores(loss, 'VT-4')),
];
