import { expect, test } from 'vitest';
import type { Answer } from '../wire/request.ts';
import { differenceFrom } from './same-answer.ts';

interface Seen {
  status?: number;
  headers?: Record<string, string>;
  json?: unknown;
  text?: string;
}

function seen({ status = 404, headers = {}, json, text = JSON.stringify(json) ?? '' }: Seen): Answer {
  const request = { operation: 'updateListCell', method: 'PUT', path: '/api/lists/x/cells' } as const;
  return { request, status, headers, json, text, sentAt: 0, doneAt: 1, repeated: false };
}

const twice = (make: () => Seen): [Answer, Answer] => [seen(make()), seen(make())];
const missing = { error: 'List not found' };

test.each<[string, () => Seen, () => Seen]>([
  ['the same body', () => ({ json: missing }), () => ({ json: missing })],
  ['members in another order', () => ({ json: { a: 1, b: 2 } }), () => ({ json: { b: 2, a: 1 } })],
  [
    'a request id in each',
    () => ({ json: { ...missing, requestId: Math.random() } }),
    () => ({ json: { ...missing, requestId: Math.random() } }),
  ],
  [
    'the id that was asked for',
    () => ({ json: { error: `List ${crypto.randomUUID()} not found` } }),
    () => ({ json: { error: `List ${crypto.randomUUID().toUpperCase()} not found` } }),
  ],
  ['text', () => ({ text: 'not found' }), () => ({ text: 'not found' })],
  [
    'what is left of a limit, and a date',
    () => ({ json: missing, headers: { 'x-ratelimit-remaining': '7', date: 'then' } }),
    () => ({ json: missing }),
  ],
  [
    'headers with other values',
    () => ({ json: missing, headers: { 'x-request-id': 'a' } }),
    () => ({ json: missing, headers: { 'x-request-id': 'b' } }),
  ],
])('%s is no difference', (_, one, other) => {
  expect(differenceFrom(twice(one), twice(other))).toBeUndefined();
});

test.each<[string, Seen, RegExp]>([
  ['another status', { status: 403, json: missing }, /status 403, not 404/],
  ['another sentence', { json: { error: 'Not your list' } }, /error "Not your list", not "List not found"/],
  ['a member more', { json: { ...missing, owner: 'bob' } }, /owner "bob"/],
  ['a member less', { json: {} }, /error/],
  ['text in place of JSON', { text: 'gone' }, /gone/],
  ['a header more', { json: missing, headers: { 'x-owner': 'bob' } }, /a header x-owner/],
])('%s is a difference', (_, one, says) => {
  expect(
    differenceFrom(
      twice(() => one),
      twice(() => ({ json: missing })),
    ),
  ).toMatch(says);
});
