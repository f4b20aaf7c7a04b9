import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RecordedRequest } from '../results.ts';
import { toCurl } from './to-curl.ts';

const put: RecordedRequest = {
  method: 'PUT',
  path: '/api/lists/1/cells',
  headers: { accept: 'application/json', authorization: 'Bearer $TOKEN', 'content-type': 'application/json' },
};

/** Pastes a line into a shell in which `curl` shows the words that it was called with, and what it read. */
function paste(line: string): { words: string[]; stdin: string } {
  const show = `JSON.stringify({ words: process.argv.slice(1), stdin: require('fs').readFileSync(0, 'latin1') })`;
  const curl = `curl() { '${process.execPath}' -p "${show}" -- "$@"; }`;
  const env = { BASE_URL: 'http://127.0.0.1:1', TOKEN: 'secret', OTHER_TOKEN: 'other' };
  const folder = mkdtempSync(join(tmpdir(), 'to-curl-'));
  try {
    const script = join(folder, 'pasted.sh');
    writeFileSync(script, `${curl}\n${line}`);
    return JSON.parse(execFileSync('sh', [script], { env, input: '' }).toString());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a line is what curl needs, with the tokens of the shell', () => {
  const { words } = paste(toCurl({ ...put, body: '{"value":1}' }));
  expect(words).toEqual([
    ...['-sS', '-i', '-X', 'PUT'],
    ...['-H', 'authorization: Bearer secret', '-H', 'content-type: application/json'],
    ...['--data-raw', '{"value":1}', 'http://127.0.0.1:1/api/lists/1/cells'],
  ]);
});

test('a body without a content type is sent without one', () => {
  const { words } = paste(toCurl({ ...put, headers: {}, body: '{}' }));
  expect(words.slice(4, 6)).toEqual(['-H', 'content-type:']);
});

test('an answer that may come packed is asked for so, and unpacked', () => {
  const { words } = paste(
    toCurl({ ...put, headers: { 'accept-encoding': 'gzip, deflate, br' }, body: '{}' }),
  );
  expect(words).toContain('--compressed');
  expect(words.join(' ')).not.toContain('accept-encoding');
});

test.each([`it's`, `'`, '"$HOME" `id` $(id) \\ !', '@/etc/passwd', '-d', '', '%s\\n', 'é漢😀', '*'])(
  'a body %j goes through the shell as it is',
  (body) => {
    const { words } = paste(toCurl({ ...put, body }));
    expect(words[words.indexOf('--data-raw') + 1]).toBe(body);
  },
);

test.each(['two\nlines', ' \n ', 'a\0b', '\t\\n\r', '\u0085é\n'])('a body %j goes through a pipe', (body) => {
  const line = toCurl({ ...put, body });
  expect(line).not.toContain('\n');
  const { words, stdin } = paste(line);
  expect(words).toContain('--data-binary');
  expect(Buffer.from(stdin, 'latin1').toString('utf8')).toBe(body);
});

test.each(['{"value":"caf\xe9"}', '\xff\xfe\0'])('bytes that are no UTF-8, %j, go through a pipe', (body) => {
  const { stdin } = paste(toCurl({ ...put, body, encoding: 'latin1' }));
  expect(stdin).toBe(body);
});

test('a body that is too long for an argument goes through a pipe', () => {
  const body = `{"value":"it's ${'é'.repeat(200_000)}"}`;
  const { stdin } = paste(toCurl({ ...put, body }));
  expect(Buffer.from(stdin, 'latin1').toString('utf8')).toBe(body);
});

test('a token in a body, an empty header and a query with brackets keep their meaning', () => {
  const headers = { authorization: '' };
  const line = toCurl({ method: 'GET', path: '/api?limit[]=1', headers, body: 'a$OTHER_TOKEN' });
  expect(paste(line).words).toEqual([
    ...[
      '-sS',
      '-i',
      '-g',
      '-H',
      'authorization;',
      '-H',
      'content-type:',
      '--data-raw',
      'aother',
      'http://127.0.0.1:1/api?limit[]=1',
    ],
  ]);
});
