import { describe, expect, it } from 'vitest';
import { GenerateError } from './generate-error.ts';
import { readRules } from './read-rules.ts';
import { tinyDocument } from './tiny-document.ts';

const rule = { id: 'A-1', level: 'MUST', operation: 'postItem', title: 'One', text: 'One is one.' };
const withRules = (rules: unknown) => Object.assign(tinyDocument(), { 'x-rules': rules });

describe('readRules', () => {
  it('keeps the rules in order', () => {
    const other = { ...rule, id: 'A-2', level: 'MAY', operation: '*' };
    expect(readRules(withRules([rule, other]))).toEqual([rule, other]);
  });

  it.each([
    ['no list', {}, 'x-rules must be a list.'],
    ['an item that is no object', ['A-1'], 'x-rules[0].id must be a text.'],
    ['a missing member', [rule, { ...rule, id: 'A-2', text: undefined }], 'x-rules[1].text must be a text.'],
    ['an empty member', [{ ...rule, title: ' ' }], 'x-rules[0].title must be a text.'],
    [
      'an unknown level',
      [{ ...rule, level: 'must' }],
      'level of A-1 must be one of MUST, SHOULD, MAY; it is must.',
    ],
    [
      'an unknown operation',
      [{ ...rule, operation: 'put' }],
      'operation of A-1 must be one of *, postItem; it is put.',
    ],
    ['an id used twice', [rule, { ...rule }], 'the id A-1 is used twice'],
  ])('refuses %s', (_, rules, message) => {
    const read = () => readRules(withRules(rules));
    expect(read).toThrow(GenerateError);
    expect(read).toThrow(message);
  });
});
