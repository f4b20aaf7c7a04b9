import { describe, expect, it } from 'vitest';
import { requestValidators, responseValidators } from '../generated/validators.js';
import { documentedContents } from '../scripts/generate/documented-contents.ts';

const contents = await documentedContents();

describe('the examples', () => {
  it('are of every request body and every answer', () => {
    const bodies = Object.values(requestValidators).filter(({ body }) => body !== undefined);
    const answers = Object.values(responseValidators).flatMap((validators) => Object.keys(validators));
    expect(contents).toHaveLength(bodies.length + answers.length);
  });

  it.each(contents.map((content) => [`${content.operation} ${content.part}`, content] as const))(
    '%s: there is one, and each fits',
    (_, { operation, part, examples }) => {
      const validate =
        part === 'body' ? requestValidators[operation].body : responseValidators[operation][part];
      expect(validate).toBeDefined();
      expect(examples).not.toEqual([]);
      for (const example of examples) {
        expect({ fits: validate?.(example), errors: validate?.errors }).toEqual({ fits: true, errors: null });
      }
    },
  );
});
