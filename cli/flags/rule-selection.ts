import { type RuleId, rules } from '../../generated/rules.ts';
import { problems } from '../errors.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Given } from './flags.ts';

/** A rule's family is what stands before its number: `UP-2` is of `UP`. */
export function familyOf(id: RuleId): string {
  return id.replace(/-\d+$/, '');
}

/** The rules that ids and families name, in either case, in the spec's order. */
export function ruleSelection(given: readonly Given[]): RuleId[] {
  const ids = rules.map(({ id }) => id);
  const names = [...new Set([...ids, ...ids.map(familyOf)])];
  const wanted = new Set(
    given.map(({ text, from }) => {
      const name = names.find((one) => one === text.toUpperCase());
      if (name === undefined) throw problems.unknownRule(from, text, didYouMean(text, names));
      return name;
    }),
  );
  return ids.filter((id) => wanted.has(id) || wanted.has(familyOf(id)));
}
