import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { createMock } from '../mock/index.ts';
import { exitCodeOf } from './exit-code.ts';
import type { Freedom } from './freedoms/freedom.ts';
import { jsonOf, withText } from './freedoms/messages.ts';
import { openFront } from './freedoms/open-front.ts';
import type { SuiteOptions } from './options.ts';
import type { RunResult } from './results.ts';
import { runSuite } from './run-suite.ts';

const seed = Number(process.env.TEST_SEED ?? Math.floor(Math.random() * 1e6));

/** A right server behind one that treats its answers in some way. */
async function rightBehind(way: Omit<Freedom, 'because'>) {
  const mock = await createMock({ enrichDelayMs: 60 });
  const front = await openFront(mock.url, { because: 'some servers do', ...way });
  onTestFinished(async () => {
    await front.close();
    await mock.close();
  });
  return { baseUrl: front.url, tokens: mock.tokens };
}

/** A right server until it has given so many answers; then each is given up to `act`. */
async function rightUntil(answers: number, act: (response: ServerResponse) => void): Promise<SuiteOptions> {
  let given = 0;
  const server = await rightBehind({
    name: 'has trouble',
    deliver: (response, { status, headers, body }) => {
      given += 1;
      if (given > answers) act(response);
      else response.writeHead(status, headers).end(body);
    },
  });
  return {
    ...server,
    runs: 2,
    seed,
    timeoutMs: 500,
    enrichmentTimeoutMs: 2_000,
  };
}

function* spaces() {
  for (const chunk = Buffer.alloc(1 << 20, ' '); ; ) yield chunk;
}

const troubles = {
  hangs: () => undefined,
  'breaks every connection': ({ socket }: ServerResponse) => socket?.destroy(),
  'answers no HTTP': ({ socket }: ServerResponse) => socket?.end('hello\r\n\r\n'),
  floods: (response: ServerResponse) => void Readable.from(spaces()).pipe(response),
  'cuts its answers short': ({ socket }: ServerResponse) =>
    socket?.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{'),
} as const;

test('a server that shows more of a very deep value than is read of an answer has answered', async () => {
  let floods = 0;
  const server = await rightBehind({
    name: 'indents its answers',
    layer: () => async (asked, next) => {
      const isDeep = asked.body.includes('['.repeat(25_000));
      const reply = await next(asked);
      return isDeep ? { ...reply, headers: { ...reply.headers, indented: 'yes' } } : reply;
    },
    deliver: (response, { status, headers, body }) => {
      response.writeHead(status, headers);
      if (headers.indented === undefined) return response.end(body);
      floods += 1;
      return Readable.from(spaces()).pipe(response);
    },
  });
  const { results } = await runSuite({ ...server, seed, only: ['SAFE-1'] });
  const safe = results.find(({ id }) => id === 'SAFE-1');
  expect({ status: safe?.status, seed }).toEqual({ status: 'pass', seed });
  expect(floods).toBeGreaterThan(0);
});

/** No rule is blamed for the trouble, and none passes in silence. */
function expectHonest({ results }: RunResult): void {
  const blamed = results.filter(({ status }) => status === 'fail' || status === 'warn');
  expect(blamed, `seed ${seed}`).toEqual([]);
  for (const { status, runs, reason } of results) {
    if (status === 'not-checked') expect(reason).toBeTruthy();
    else expect(runs).toBeGreaterThan(0);
  }
}

test.each(Object.entries(troubles))('a server that %s in the middle is not blamed', async (_, act) => {
  const result = await runSuite(await rightUntil(1_500, act));
  expectHonest(result);
  expect(result.summary.pass).toBeGreaterThan(0);
  expect(result.summary.notChecked).toBeGreaterThan(0);
  expect(result.durationMs).toBeLessThan(30_000);
});

test.each(Object.entries(troubles))('nothing is judged where a server %s from the start', async (_, act) => {
  const result = await runSuite(await rightUntil(9, act));
  expectHonest(result);
  expect(exitCodeOf(result)).toBe(2);
  expect(result.notes[0]).toMatch(/^no rule could be judged: .*no (longer )?answer/);
  expect(result.notes[1]).toMatch(/^the server stopped answering: /);
});

test('a server that is gone in the middle is not blamed', async () => {
  const mock = await createMock();
  let given = 0;
  const front = await openFront(mock.url, {
    name: 'dies',
    because: 'servers do',
    layer: () => (asked, next) => {
      given += 1;
      if (given === 1_500) void front.close();
      return next(asked);
    },
  });
  onTestFinished(() => mock.close());
  const result = await runSuite({ baseUrl: front.url, tokens: mock.tokens, runs: 2, seed });
  expectHonest(result);
  expect(result.summary.notChecked).toBeGreaterThan(0);
  expect(result.notes).toContainEqual(expect.stringMatching(/^the server stopped answering: .*ECONNREFUSED/));
  expect(exitCodeOf(result)).toBe(2); // what is left of it proves nothing, however much of it passed
});

test('a server that hangs on one kind of request is blamed for that', async () => {
  const server = await rightBehind({
    name: 'hangs on NUL',
    layer: () => (asked, next) =>
      asked.body.includes('\\u0000') ? new Promise<never>(() => undefined) : next(asked),
  });
  const { results } = await runSuite({ ...server, runs: 2, seed, timeoutMs: 400, only: ['SAFE-1', 'UP-1'] });
  expect(results.filter(({ status }) => status === 'warn').map(({ id }) => id)).toEqual(['SAFE-1']);
  expect(results.find(({ id }) => id === 'UP-1')?.status).toBe('pass');
});

/** As they stand in an answer. */
const oddities = {
  'objects that no program can make text of': '{"toString":1,"valueOf":1,"toJSON":1,"__proto__":1}',
  'arrays of great depth': '['.repeat(1_000) + ']'.repeat(1_000),
  nothing: 'null',
};

/** Members that the suite looks into, one of which is odd in each answer, in turn. */
const looked = [
  'value',
  'status',
  'error',
  'code',
  'cells',
  'cell',
  'updated_at',
  'updatedAt',
  'hasMore',
  'id',
];

test.each(Object.entries(oddities))('a server that answers with %s crashes no check', async (_, oddity) => {
  let given = 0;
  const server = await rightBehind({
    name: 'answers oddly',
    layer: () => async (asked, next) => {
      const reply = await next(asked);
      given += 1;
      if (given < 500) return reply;
      const odd = looked[given % looked.length];
      const json = JSON.stringify(jsonOf(reply), (name, value) => (name === odd ? '@odd' : value));
      return withText(reply, json.replaceAll('"@odd"', oddity));
    },
  });
  const { results } = await runSuite({ ...server, runs: 2, seed, enrichmentTimeoutMs: 500 });
  const crashed = results.filter(({ reason }) => reason?.includes('crashed'));
  expect(
    crashed.map(({ id, reason }) => `${id}: ${reason}`),
    `seed ${seed}`,
  ).toEqual([]);
});
