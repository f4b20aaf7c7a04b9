import { expect, it } from 'vitest';
import { follow } from './follow.ts';

const document = {
  a: { $ref: '#/b/x~1y' },
  b: { 'x/y': { $ref: '#/c', description: 'Only describes.' } },
  c: { type: 'string' },
  d: { $ref: '#/c', minLength: 3 },
};

it('follows references, those that only describe included', () => {
  expect(follow(document, '/a')).toEqual({ value: { type: 'string' }, pointer: '/c' });
});

it('stays at a reference that has more to say', () => {
  expect(follow(document, '/d')).toEqual({ value: document.d, pointer: '/d' });
});

it('says where nothing stands', () => {
  expect(() => follow(document, '/b/z')).toThrow('Nothing stands at #/b/z.');
});
