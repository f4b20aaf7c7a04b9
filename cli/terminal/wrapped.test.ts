import { expect, test } from 'vitest';
import { wrapped } from './wrapped.ts';

test('breaks at spaces, indents, and leaves a word that is too long whole', () => {
  expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrapped('one two', 7, 2)).toEqual(['  one', '  two']);
  expect(wrapped('a-very-long-word b', 4)).toEqual(['a-very-long-word', 'b']);
});
