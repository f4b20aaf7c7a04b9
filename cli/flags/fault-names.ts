import { faults } from '../../mock/index.ts';
import { problems } from '../errors.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Given } from './flags.ts';

/** The faults of the mock's gallery that `--break` names. */
export function faultNames(given: readonly Given[]): string[] {
  const names = faults.map(({ name }) => name);
  return given.map(({ text, from }) => {
    const name = names.find((one) => one === text);
    if (name === undefined) throw problems.unknownFault(from, text, didYouMean(text, names));
    return name;
  });
}
