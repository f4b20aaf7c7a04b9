import { expect, test } from 'vitest';
import { textsSent } from './texts-sent.ts';

test('every string of a request counts as sent, decoded and in any depth', () => {
  const json = { rowId: '/etc/passwd', value: [{ 'a\nb': ['deep'] }] };
  const path = '/api/lists/%2Fusr%2Fx/cells';
  const texts = textsSent({ operation: 'updateListCell', method: 'PUT', path, json });
  expect(texts).toEqual(
    expect.arrayContaining([path, '/usr/x', '/etc/passwd', 'a\nb', 'deep', JSON.stringify(json)]),
  );
});

test('what is no JSON and no proper encoding is taken as it is', () => {
  const request = {
    operation: 'updateListCell',
    method: 'PUT',
    path: '/api/lists/%/cells',
    body: '{"a',
  } as const;
  expect(textsSent(request)).toEqual(expect.arrayContaining(['%', '{"a']));
});

test('depth is no trouble', () => {
  const body = `${'['.repeat(20_000)}"x"${']'.repeat(20_000)}`;
  expect(textsSent({ operation: 'updateListCell', method: 'PUT', path: '/', body })).toContain('x');
});
