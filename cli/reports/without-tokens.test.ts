import { expect, test } from 'vitest';
import { resultOf, ruleResult } from '../testing/result-of.ts';
import { withoutTokens } from './without-tokens.ts';

const tokens = { caller: 's3cret-token', other: 's3cret-token-2' };

function struck(text: string): string {
  const counterexample = {
    input: [text],
    expected: text,
    actual: text,
    symptom: text,
    exchanges: [],
    curl: text,
    confirmed: { failed: 1, tries: 1 },
  };
  const rule = ruleResult('UP-2', 'fail', { reason: text, observation: text, replay: text, counterexample });
  const result = withoutTokens(resultOf([rule], { notes: [text] }), tokens);
  return JSON.stringify(result);
}

test('tokens are in none of the texts', () => {
  expect(struck('Bearer s3cret-token, Bearer s3cret-token-2!')).not.toContain('s3cret');
  expect(struck('Bearer s3cret-token-2!')).toContain('Bearer $OTHER_TOKEN!');
});

test('nor is the beginning of one where a text was cut', () => {
  expect(struck('Bearer s3cret-to… (9 characters)')).not.toContain('s3cret');
  expect(struck('it ends in s3cr…')).not.toContain('s3cr');
});

test('a status that reads like a token stays', () => {
  const result = resultOf([ruleResult('UP-2', 'pass')]);
  expect(withoutTokens(result, { caller: 'pass' })).toEqual(result);
});
