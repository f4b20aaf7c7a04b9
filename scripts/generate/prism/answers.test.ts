import { describe, expect, it } from 'vitest';
import { responseValidators } from '../../../generated/validators.js';
import { documentedContents } from '../documented-contents.ts';
import { askPrismOfAnswer } from './ask-prism.ts';
import { requiredMembers } from './required-members.ts';

const answers = (await documentedContents()).filter(({ part }) => /^\d+$/.test(part));
const successes = answers.filter(({ part }) => part.startsWith('2'));

const without = (value: unknown, path: (string | number)[]): unknown => {
  const copy: unknown = structuredClone(value);
  let holder = copy as object;
  for (const step of path.slice(0, -1)) holder = Reflect.get(holder, step);
  Reflect.deleteProperty(holder, path.at(-1) ?? '');
  return copy;
};

describe('Prism judges answers by generated/operations.ts', () => {
  it.each(answers)('lets the examples of $operation $part pass', ({ operation, part, examples }) => {
    for (const example of examples) expect(askPrismOfAnswer(operation, Number(part), example)).toEqual([]);
  });

  it.each(successes)('refuses $operation $part without any one of its required members', (answer) => {
    const { operation, part, schema, examples } = answer;
    const paths = examples.flatMap((example) => requiredMembers(schema, example));
    expect(paths).not.toEqual([]);
    for (const path of paths) {
      const broken = without(examples[0], path);
      expect(askPrismOfAnswer(operation, Number(part), broken), path.join('.')).not.toEqual([]);
      expect(responseValidators[operation][part]?.(broken), path.join('.')).toBe(false);
    }
  });

  it.each(successes)('accepts $operation $part with members that the spec does not name', (answer) => {
    const { operation, part, examples } = answer;
    const more = { ...(examples[0] as object), extra: 1 };
    expect(askPrismOfAnswer(operation, Number(part), more)).toEqual([]);
    expect(responseValidators[operation][part]?.(more)).toBe(true);
  });

  it('refuses a success that the spec does not list', () => {
    expect(askPrismOfAnswer('updateListCell', 202, { cell: {} })).not.toEqual([]);
  });
});
