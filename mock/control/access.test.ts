import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import type { MockOptions } from '../options.ts';
import { raw } from '../testing/raw.ts';
import { startMock } from '../testing/start-mock.ts';
import { controlRefusal } from './access.ts';

/** Asks the control API with just these headers, and says what came of it. `fetch` would not let a Host be forged. */
async function ask(headers: readonly string[], options: MockOptions = {}, line = 'POST /__mock/reset') {
  const { url } = await startMock(options);
  const [answer] = await raw(
    url,
    `${[`${line} HTTP/1.1`, ...headers, 'Connection: close'].join('\r\n')}\r\n\r\n`,
  );
  const says: unknown = answer?.body ? JSON.parse(answer.body) : undefined;
  return { status: answer?.status, says };
}

const here = 'Host: 127.0.0.1:4010';
const json = 'Content-Type: application/json';
const refused = (status: number, says: string) => ({
  status,
  says: { code: expect.any(String), error: expect.stringContaining(says) },
});

test.each<[string, string[]]>([
  ['a program', [here, json]],
  ['one that says localhost', ['Host: localhost', json]],
  ['one that says a name below localhost', ['Host: mock.localhost:4010', json]],
  ['one that says [::1]', ['Host: [::1]:4010', json]],
  ['a page of the mock itself', [here, json, 'Origin: http://127.0.0.1:4010', 'Sec-Fetch-Site: same-origin']],
])('%s on this machine may steer the mock', async (_, headers) => {
  expect(await ask(headers)).toEqual({ status: 204, says: undefined });
});

const foreign = 'A web page of another origin may not';
const rebound = 'The Host header must name this machine itself';
test.each<[string, string[], number, string]>([
  ['another origin', [here, json, 'Origin: https://evil.test'], 403, foreign],
  ['another port of this machine', [here, json, 'Origin: http://127.0.0.1:8080'], 403, foreign],
  ['a sandbox, a file, a redirect', [here, json, 'Origin: null'], 403, foreign],
  ['another site, without Origin', [here, json, 'Sec-Fetch-Site: cross-site'], 403, foreign],
  ['a sister site', [here, json, 'Sec-Fetch-Site: same-site'], 403, foreign],
  ['a name that was rebound', ['Host: evil.test:4010', json, 'Origin: http://evil.test:4010'], 403, rebound],
  ['a name that begins like ours', ['Host: 127.0.0.1.evil.test', json], 403, rebound],
  ['a name that ends like ours', ['Host: evil.test.localhost.evil', json], 403, rebound],
  [
    'a form, which needs no leave',
    [here, 'Content-Type: text/plain'],
    415,
    'Send content-type application/json',
  ],
  ['an image or a link that writes', [here], 415, 'Send content-type application/json'],
])('a page of %s may not', async (_, headers, status, says) => {
  expect(await ask(headers)).toEqual(refused(status, says));
  expect((await ask(headers, {}, 'POST /s/a/__mock/reset')).status).toBe(status);
});

test('a page that has been rebound may not even read', async () => {
  expect(await ask(['Host: evil.test'], {}, 'GET /__mock/requests')).toEqual(refused(403, rebound));
});

const controlToken = 'c0ntrol';
test('with a control token, who has it may, from wherever', async () => {
  const held = [json, `Authorization: Bearer ${controlToken}`];
  expect((await ask(['Host: mock.example', ...held], { controlToken })).status).toBe(204);
  expect(await ask([here, ...held, 'Origin: https://evil.test'], { controlToken })).toEqual(
    refused(403, foreign),
  );
  for (const other of [[], ['Authorization: Bearer c0ntroL'], ['Authorization: Bearer c0ntrol2']])
    expect(await ask([here, json, ...other], { controlToken })).toEqual(refused(401, 'control token'));
});

class FromAfar extends Socket {
  override readonly remoteAddress = '192.0.2.7';
}

test('without one, what comes over the network may not, whatever it says', () => {
  const request = new IncomingMessage(new FromAfar());
  Object.assign(request, { method: 'GET', headers: { host: 'localhost' } });
  expect(controlRefusal(request, null)).toMatchObject({
    status: 403,
    body: { error: expect.stringContaining('Only programs on this machine may steer the mock') },
  });
});

test('what it does not have is told as the API tells it', async () => {
  expect(await ask([here], {}, 'GET /__mock/nothing')).toEqual(refused(404, 'no such path'));
  expect(await ask([here, json], {}, 'DELETE /__mock/clock')).toEqual(refused(405, 'GET, PUT'));
});
