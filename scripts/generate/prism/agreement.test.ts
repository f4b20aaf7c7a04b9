import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { responseValidators } from '../../../generated/validators.js';
import { documentedContents } from '../documented-contents.ts';
import { askPrismOfAnswer } from './ask-prism.ts';

const answers = (await documentedContents()).filter(({ part }) => part.startsWith('2'));

/** Every place in a JSON value, the value itself included. */
function places(value: unknown, path: string[] = []): string[][] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [path, ...inside.flatMap(([name, member]) => places(member, [...path, name]))];
}

function replaced(value: unknown, [step, ...rest]: string[], by: unknown): unknown {
  if (step === undefined) return by;
  const copy: unknown = structuredClone(value);
  Reflect.set(copy as object, step, replaced(Reflect.get(copy as object, step), rest, by));
  return copy;
}

describe('the validators and Prism decide alike', () => {
  it.each(answers)('on $operation $part with one place replaced', ({ operation, part, examples }) => {
    const example = examples[0];
    const anyPlace = fc.constantFrom(...places(example));
    fc.assert(
      fc.property(anyPlace, fc.jsonValue({ maxDepth: 1 }), (path, by) => {
        const answer = replaced(example, path, by);
        const fits = responseValidators[operation][part]?.(answer);
        expect(fits).toBe(askPrismOfAnswer(operation, Number(part), answer).length === 0);
      }),
      { numRuns: 200 },
    );
  });
});
