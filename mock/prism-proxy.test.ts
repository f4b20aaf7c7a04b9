import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runSuite } from '../conformance/index.ts';
import mockTarget from './target.ts';
import { startMock } from './testing/start-mock.ts';
import { demo } from './world/demo-world.ts';

const root = join(import.meta.dirname, '..');
const prism = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');

/** A violation that Prism's proxy found in an answer, as it stands in its header. */
interface SeenViolation {
  location: string[];
  severity: string;
  message: string;
}

/** An outsider's word: Prism, reading the spec by itself, stands between the check and the mock. */
test('prism proxy finds no answer of the mock that breaks the spec, while the check passes through it', async () => {
  const mock = await startMock();
  const proxy = await startPrism(mock.url);
  const { url, seen } = await recordViolations(proxy);
  const result = await runSuite({
    baseUrl: url,
    tokens: mock.tokens,
    runs: 5,
    target: () => mockTarget({ baseUrl: mock.url }),
  });
  expect(result.requests).toBeGreaterThan(200);
  expect(seen.answers).toBeGreaterThan(200);
  const ofAnswers = seen.violations.filter(({ location }) => location[0] === 'response');
  expect(ofAnswers).toEqual([]);
  const ofRequests = seen.violations.filter(({ location }) => location[0] === 'request');
  expect(ofRequests.length, 'wrong requests of the check, which Prism has to notice').toBeGreaterThan(20);
});

test('prism proxy does notice an answer that breaks the spec', async () => {
  const mock = await startMock({ break: ['acknowledges-array-body'] });
  const { url, seen } = await recordViolations(await startPrism(mock.url));
  const answer = await fetch(`${url}/api/lists/${demo.listId}/cells`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${mock.tokens.caller}`, 'content-type': 'application/json' },
    body: '[]',
  });
  await answer.text();
  expect(seen.violations.map(({ location }) => location[0])).toContain('response');
});

async function startPrism(target: string): Promise<string> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [prism, 'proxy', join(root, 'spec/openapi.yaml'), target, '--host', '127.0.0.1', '--port', String(port)],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  onTestFinished(() => end(child));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  await expect
    .poll(() => said, { timeout: 30_000, interval: 20 })
    .toContain(`listening on http://127.0.0.1:${port}`);
  return `http://127.0.0.1:${port}`;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill('SIGKILL');
  await closed;
}

async function freePort(): Promise<number> {
  const server = createTcpServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await once(server.close(), 'close');
  return port;
}

/** Passes everything on to the proxy and keeps what its `sl-violations` headers say. */
async function recordViolations(target: string) {
  const seen = { answers: 0, violations: [] as SeenViolation[] };
  const server = createServer(async (request, response) => {
    try {
      const { method = 'GET', url } = request;
      const body = await bytesOf(request);
      const init = { method, headers: headersOf(request), ...(body.length > 0 && { body }) };
      const answer = await fetch(`${target}${url}`, init);
      seen.answers += 1;
      seen.violations.push(...JSON.parse(answer.headers.get('sl-violations') ?? '[]'));
      const kept = [...answer.headers].filter(([name]) => !hopByHop.has(name) && name !== 'sl-violations');
      response.writeHead(answer.status, Object.fromEntries(kept));
      response.end(new Uint8Array(await answer.arrayBuffer()));
    } catch (cause) {
      response.writeHead(502).end(String(cause));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close().closeAllConnections());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

const hopByHop = new Set([
  'connection',
  'content-length',
  'host',
  'keep-alive',
  'transfer-encoding',
  'expect',
]);

function headersOf({ headers }: IncomingMessage): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined || hopByHop.has(name) ? [] : [[name, String(value)]],
  );
}

async function bytesOf(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
