import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, test } from 'vitest';
import { readBody } from './read-body.ts';

const limit = 4;

/** What a server reads of this request, whose client then goes away or waits. */
async function readOf(text: string, then: 'goes' | 'waits'): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
  client.write(text);
  const [request] = await once(server, 'request');
  const read = readBody(request, limit);
  if (then === 'goes') client.destroy();
  const body = await read;
  client.destroy();
  server.close();
  return String(body);
}

const head = 'PUT / HTTP/1.1\r\nHost: here\r\n';

test('gives the whole body, in however many pieces it comes', async () => {
  const chunked = `${head}Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n2\r\nbc\r\n0\r\n\r\n`;
  expect(await readOf(chunked, 'waits')).toBe('abc');
});

test('says that a body has more bytes than the limit', async () => {
  expect(await readOf(`${head}Content-Length: 5\r\n\r\nabcde`, 'waits')).toBe('too-large');
});

test('says that the client went away before its body was complete', async () => {
  expect(await readOf(`${head}Content-Length: 4\r\n\r\nab`, 'goes')).toBe('gone');
});
