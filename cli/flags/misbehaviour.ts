import { deedKinds, faults } from '../../mock/index.ts';
import { problems } from '../errors.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Given } from './flags.ts';

/** What `--misbehave` asks for, in text form; the mock judges all but the first word. */
export function misbehaviour({ text, from }: Given): string {
  const [word = ''] = text.trim().split(/[\s=]/);
  const names = [...Object.keys(deedKinds), ...faults.map(({ name }) => name)];
  if (names.includes(word)) return text;
  throw problems.unknownMisbehaviour(from, word, didYouMean(word, names));
}
