import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient } from './create-client.ts';

const listId = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const rowId = '0b5f2f6c-3d1e-4c8a-9a57-6f1d2f3b4c5d';
const columnId = '7c9e6679-7425-40de-944b-e07fc1f90ae7';

describe('createClient', () => {
  let server: Server;
  let baseUrl: string;
  let answer: { status: number; body: unknown };
  let received: { method?: string; url?: string; headers: IncomingMessage['headers']; body: string }[];

  beforeEach(async () => {
    received = [];
    answer = { status: 200, body: {} };
    server = createServer(async (request, response) => {
      const { method = '', url = '', headers } = request;
      received.push({ method, url, headers, body: await text(request) });
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer.body));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  it('sends the write as the spec has it, with the token', async () => {
    await createClient({ baseUrl, token: 'secret' }).PUT('/api/lists/{id}/cells', {
      params: { path: { id: listId } },
      body: { rowId, columnId, value: ['a', 1, null] },
    });

    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ method: 'PUT', url: `/api/lists/${listId}/cells` });
    expect(received[0]?.headers).toMatchObject({
      authorization: 'Bearer secret',
      'content-type': 'application/json',
    });
    expect(JSON.parse(received[0]?.body ?? '')).toEqual({ rowId, columnId, value: ['a', 1, null] });
  });

  it('gives a 2xx answer as data', async () => {
    answer.body = { cell: { value: 'written', status: 'completed' } };
    const { data, error } = await createClient({ baseUrl, token: 'secret' }).PUT('/api/lists/{id}/cells', {
      params: { path: { id: listId } },
      body: { rowId, columnId, value: 'written' },
    });

    expect(data?.cell.value).toBe('written');
    expect(error).toBeUndefined();
  });

  it('gives any other answer as error', async () => {
    answer = { status: 404, body: { error: 'Row not found.', code: 'row_not_found' } };
    const { data, error, response } = await createClient({ baseUrl, token: 'secret' }).GET(
      '/api/lists/{id}',
      {
        params: { path: { id: listId } },
      },
    );

    expect(data).toBeUndefined();
    expect(error?.code).toBe('row_not_found');
    expect(response.status).toBe(404);
  });

  it('puts query parameters into the URL', async () => {
    answer.body = { rows: [], total: 0, limit: 5, offset: 10, hasMore: false };
    const { data } = await createClient({ baseUrl, token: 'secret' }).GET('/api/lists/{id}/rows', {
      params: { path: { id: listId }, query: { limit: 5, offset: 10 } },
    });

    expect(received[0]?.url).toBe(`/api/lists/${listId}/rows?limit=5&offset=10`);
    expect(data?.hasMore).toBe(false);
  });

  it('uses the fetch it is given', async () => {
    const urls: string[] = [];
    const api = createClient({
      baseUrl,
      token: 'secret',
      fetch: async (request) => {
        urls.push(request.url);
        return Response.json({ lists: [] });
      },
    });

    expect((await api.GET('/api/lists')).data).toEqual({ lists: [] });
    expect(urls).toEqual([`${baseUrl}/api/lists`]);
    expect(received).toEqual([]);
  });

  it('rejects where no answer comes', async () => {
    const api = createClient({
      baseUrl,
      token: 'secret',
      fetch: () => Promise.reject(new TypeError('fetch failed')),
    });
    await expect(api.GET('/api/lists')).rejects.toThrow('fetch failed');
  });

  it.each(['', 'localhost', 'ftp://localhost', '/api'])('refuses the base URL %j', (wrong) => {
    expect(() => createClient({ baseUrl: wrong, token: 'secret' })).toThrow(
      /^baseUrl must be an http or https URL/,
    );
  });

  it.each(['', 'two words', 'line\nbreak', 'é'])('refuses the token %j without showing it', (wrong) => {
    expect(() => createClient({ baseUrl, token: wrong })).toThrow(
      'token must be one or more visible ASCII characters without spaces.',
    );
  });
});
