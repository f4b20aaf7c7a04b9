import fc from 'fast-check';
import { integerNear } from '../integer-near.ts';

const words = [
  ...['a', 'the', 'Ada', 'of', 'sales', 'Head', 'team', 'Berlin', 'since', '2019', 'B2B', 'and', 'CFO', '5%'],
  ...['Zoë', 'Müller', 'François', 'Øresund', 'señor', 'Łódź', 'naïve', 'Straße', 'coöperate', 'Ångström'],
  ...['don’t', 'well-known', '(acting)', 'e.g.', 'R&D', '“quoted”', 'half–time', 'a/b', '№5', '€40'],
];

export const word = fc.constantFrom(...words);

const phrase = fc.array(word, { minLength: 1, maxLength: 12, size: 'max' }).map((parts) => parts.join(' '));

const sentences = phrase.map((text) => `${text[0]?.toUpperCase()}${text.slice(1)}. Then more.`);

/** A paragraph of exactly so many characters; a column of 255 characters is the commonest limit there is. */
const paragraph = fc
  .tuple(phrase, integerNear([128, 255, 300], { min: 1, max: 300 }))
  .map(([text, length]) => `${`${text} `.repeat(length).slice(0, length - 1)}.`);

/** As it is pasted, or typed in haste: white space that nobody sees is a part of the text all the same. */
const untidy = fc
  .tuple(
    fc.constantFrom('', ' '),
    word,
    fc.constantFrom(' ', '  ', '\n', '\t', '\r\n'),
    word,
    fc.constantFrom('', ' ', '\n'),
  )
  .map((parts) => parts.join(''));

/** What stands in a text column: a word, a phrase, sentences, a paragraph of up to 300 characters; tidy or not. */
export const textValue = fc.oneof({ withCrossShrink: true }, word, phrase, sentences, paragraph, {
  weight: 2,
  arbitrary: untidy,
});
