import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { uuid } from '../../../generated/patterns.ts';
import { token } from '../sheet.ts';
import { read, upsert } from './cells.ts';

/** The least that an upsert can be: `node:http`, a `Map`, and the pattern of the ids. */
const port = Number(process.argv[2]);
const path = /^\/api\/lists\/([^/]+)(\/cells)?$/;

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const [status, body] = answer(request, Buffer.concat(chunks).toString());
    send(response, status, body);
  });
}).listen(port, '127.0.0.1');

function answer(
  { method, url = '', headers }: IncomingMessage,
  text: string,
): [status: number, body: object] {
  if (headers.authorization !== `Bearer ${token}`) return [401, { error: 'Unauthorized' }];
  const [, id = '', cells] = path.exec(url) ?? [];
  if (!uuid.test(id)) return [400, { error: 'The id of the list is no UUID' }];
  const found = method === 'PUT' && cells !== undefined ? write(id, text) : read(id);
  return found === null ? [404, { error: 'List not found' }] : [200, found];
}

function write(id: string, text: string): object | null {
  const { rowId, columnId, value } = JSON.parse(text);
  return uuid.test(rowId) && uuid.test(columnId) ? upsert(id, rowId, columnId, value) : null;
}

function send(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}
