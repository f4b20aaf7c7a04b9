import { expect, test } from 'vitest';
import type { JournalEntry } from '../../mock/index.ts';
import { coloursFor } from './colours.ts';
import { requestLine } from './request-line.ts';

const output = { write: () => {}, isTTY: false, columns: 80 };
const [plain, coloured] = [coloursFor(output, {}), coloursFor(output, { FORCE_COLOR: '1' })];
const entry: JournalEntry = {
  number: 1,
  at: '2025-03-01T09:00:00.123Z',
  operation: 'updateListCell',
  method: 'PUT',
  path: '/api/lists/1/cells',
  query: {},
  status: 200,
  ms: 1.26,
  did: 'inserted',
};

test.each<[string, Partial<JournalEntry>, string]>([
  ['what was done', {}, '09:00:00.123 PUT  /api/lists/1/cells 200 1.3 ms inserted'],
  [
    'a refusal',
    { status: 404, did: 'row not found' },
    '09:00:00.123 PUT  /api/lists/1/cells 404 1.3 ms row not found',
  ],
  ['a session', { session: 'a-1' }, '09:00:00.123 a-1 PUT  /api/lists/1/cells 200 1.3 ms inserted'],
  [
    'an answer that never came',
    { status: 0, did: 'connection reset' },
    '09:00:00.123 PUT  /api/lists/1/cells --- 1.3 ms connection reset',
  ],
  [
    'a query',
    { query: { a: ['1', '2'], b: '3' }, did: '' },
    '09:00:00.123 PUT  /api/lists/1/cells?a=1&a=2&b=3 200 1.3 ms',
  ],
  [
    'what could fool a terminal',
    { path: '/\u001b[2J\n', did: '' },
    '09:00:00.123 PUT  /\\u001b[2J\\n 200 1.3 ms',
  ],
])('%s', (_, more, line) => {
  expect(requestLine({ ...entry, ...more }, 'text', plain)).toBe(`${line}\n`);
});

test.each([
  [200, '\u001b[32m200\u001b[39m'],
  [404, '\u001b[33m404\u001b[39m'],
  [503, '\u001b[31m503\u001b[39m'],
])('%i has its colour', (status, shown) => {
  expect(requestLine({ ...entry, status }, 'text', coloured)).toContain(shown);
});

test('json has all of the entry in one line', () => {
  const line = requestLine({ ...entry, path: '/\n' }, 'json', coloured);
  expect(line.indexOf('\n')).toBe(line.length - 1);
  expect(JSON.parse(line)).toEqual({ event: 'request', ...entry, path: '/\n' });
});
