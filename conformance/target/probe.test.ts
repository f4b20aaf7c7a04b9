import { expect, test } from 'vitest';
import { SetUpError } from '../errors.ts';
import { type Answer, NoAnswer, type WireRequest } from '../wire/request.ts';
import { probe } from './probe.ts';

const answerOf = (request: WireRequest, answer: Partial<Answer>): Answer => ({
  request,
  status: 200,
  headers: {},
  text: '',
  json: undefined,
  sentAt: 0,
  doneAt: 0,
  repeated: false,
  ...answer,
});

/** What a user is told where the first request comes to this. */
async function told(came: Partial<Answer> | string, url = 'https://api.test'): Promise<string> {
  const send = async (request: WireRequest) => {
    if (typeof came === 'string') throw new NoAnswer(came, 0, 'silent');
    return answerOf(request, came);
  };
  const refusal: unknown = await probe(send, url, 'caller', true).catch((error: unknown) => error);
  return refusal instanceof SetUpError ? refusal.message : 'nothing';
}

test.each<[string, Partial<Answer> | string, string]>([
  ['a 401', { status: 401 }, 'the server at https://api.test refused the token (401)'],
  ['a 403', { status: 403 }, 'the server at https://api.test refused the token (403)'],
  [
    'a 503',
    { status: 503 },
    'the server at https://api.test is not ready to be checked: GET /api/lists answered 503',
  ],
  [
    'a redirect',
    { status: 301, headers: { location: 'https://www.api.test/' } },
    'there is no lists API at https://api.test: GET /api/lists answered 301, which leads to https://www.api.test/; check the base URL and its path',
  ],
  [
    'a page',
    { text: '\n<!doctype html>' },
    'there is no lists API at https://api.test: GET /api/lists answered 200 with a page of HTML; check the base URL and its path',
  ],
  [
    'a certificate that nobody vouches for',
    'self-signed certificate [DEPTH_ZERO_SELF_SIGNED_CERT]',
    'the certificate of https://api.test is not trusted (self-signed certificate [DEPTH_ZERO_SELF_SIGNED_CERT]); NODE_EXTRA_CA_CERTS can name the file of one that is',
  ],
  ['a list', { text: '{"lists":[]}', json: { lists: [] } }, 'nothing'],
])('%s is told as what it is', async (_, came, sentence) => {
  expect(await told(came)).toBe(sentence);
});

test('a base URL that goes too far is told so', async () => {
  expect(await told({ status: 404 }, 'https://api.test/api/lists/')).toContain(
    'answered 404, for /api/lists is appended to what is given; check the base URL',
  );
});
