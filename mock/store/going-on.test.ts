import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createMock, type Mock } from '../create-mock.ts';
import type { MockOptions } from '../options.ts';
import { startMock } from '../testing/start-mock.ts';
import { demo, demoWorld } from '../world/demo-world.ts';
import { openStores } from './open-stores.ts';
import { withoutPostgres } from './testing/postgres.ts';
import { durableKinds, headingOf, type Place } from './testing/store-kinds.ts';

const headers = { authorization: 'Bearer test-token', 'content-type': 'application/json' };
const place = { listId: demo.listId, rowId: demo.rows[0]?.id ?? '', columnId: demo.columns[0]?.id ?? '' };

async function call<Answer>(method: string, url: string, body?: object): Promise<Answer> {
  const answer = await fetch(url, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  expect(answer.status).toBeLessThan(300);
  return JSON.parse((await answer.text()) || '{}');
}

const api = (url: string) => ({
  write: async (value: unknown) => {
    const { rowId, columnId } = place;
    await call('PUT', `${url}/api/lists/${place.listId}/cells`, { rowId, columnId, value });
  },
  read: async () => {
    type Answer = { cells: { rowId: string; columnId: string; value: unknown }[] };
    const { cells } = await call<Answer>('GET', `${url}/api/lists/${place.listId}`);
    return cells.find(({ rowId, columnId }) => rowId === place.rowId && columnId === place.columnId)?.value;
  },
  names: async () => {
    const { lists } = await call<{ lists: { name: string }[] }>('GET', `${url}/api/lists`);
    return lists.map(({ name }) => name);
  },
  addList: async (name: string) => {
    const { sheet } = await call<{ sheet: { id: string } }>('POST', `${url}/api/lists`, { name });
    return sheet.id;
  },
});

/** Has a mock do something, and stops it. */
async function once<Result>(options: MockOptions, work: (mock: Mock) => Promise<Result>): Promise<Result> {
  const mock = await createMock(options);
  try {
    return await work(mock);
  } finally {
    await mock.close();
  }
}

const first = 'Head of Research';

describe.each(durableKinds)('kept in $name', (kind) => {
  describe.skipIf(kind.without !== null)(headingOf(kind), () => {
    let where: Place;
    beforeAll(async () => {
      where = await kind.place();
    });
    afterAll(() => where?.close());

    test('a mock that is started again goes on with what there was, and gives ids that nothing has', async () => {
      const store = await where.fresh();
      const ids = await once({ store }, async ({ url }) => {
        await api(url).write('kept');
        await api(`${url}/s/one`).write('kept in a session');
        return [await api(url).addList('A'), await api(url).addList('B')];
      });
      const seedData = { lists: [{ id: place.listId, name: 'Not this' }] };
      await once({ store, seedData }, async (mock) => {
        const main = api(mock.url);
        expect([await main.read(), await api(`${mock.url}/s/one`).read()]).toEqual([
          'kept',
          'kept in a session',
        ]);
        ids.push(await main.addList('C'), await api(`${mock.url}/s/one`).addList('C'));
        expect(await main.names()).toEqual(['C', 'B', 'A', demo.name]);
        await mock.reset();
        expect(await main.names()).toEqual(['Not this']);
      });
      expect(new Set(ids).size).toBe(4);
    });

    test('the first mock on a store gives the ids that one in memory gives', async () => {
      const store = await where.fresh();
      const idsOf = (options: MockOptions) =>
        once(options, async (mock) => {
          const ids = [await api(mock.url).addList('A')];
          await mock.reset();
          return [...ids, await api(mock.url).addList('A')];
        });
      expect(await idsOf({ store, seed: 7 })).toEqual(await idsOf({ seed: 7 }));
    });

    test('sessions are apart; reset and restore act on one of them', async () => {
      const mock = await startMock({ store: await where.fresh() });
      const [a, b] = [mock.session('a'), mock.session()];
      for (const [{ url }, value] of [
        [mock, 0],
        [a, 1],
        [b, 2],
      ] as const)
        await api(url).write(value);
      expect([await api(mock.url).read(), await api(a.url).read(), await api(b.url).read()]).toEqual([
        0, 1, 2,
      ]);
      const snapshot = await a.snapshot();
      await a.reset();
      expect([await api(a.url).read(), await api(b.url).read()]).toEqual([first, 2]);
      await b.restore(snapshot);
      expect([await api(b.url).read(), await api(mock.url).read()]).toEqual([1, 0]);
      expect(await b.snapshot()).toEqual({ ...snapshot, at: expect.any(String) });
    });

    test('a session that nobody uses is dropped, and the main world never is', async () => {
      const stores = await openStores(await where.fresh());
      onTestFinished(() => stores.close());
      const [none, full] = [{ lists: [] }, { lists: demoWorld('user_1', undefined) }];
      for (const name of [null, 'idle', 'used']) await stores.open(name, full);
      await stores.dropIdle(new Map([['used', Date.now() + 60_000]]), 0);
      const held = async (name: string | null) => (await (await stores.open(name, none)).store.dump()).length;
      expect([await held(null), await held('idle'), await held('used')]).toEqual([1, 0, 1]);
    });

    test('a reset takes the same time however much there is', async () => {
      const mock = await startMock({ store: await where.fresh() });
      const rows = Array.from({ length: 3000 }, (_, at) => ({
        id: `a0000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
        cells: Object.fromEntries(demo.columns.map(({ id }) => [id, { value: at }])),
      }));
      const columns = demo.columns.map(({ id, name }) => ({ id, name, schema: { type: 'text' as const } }));
      const times: number[] = [];
      for (let round = 0; round < 3; round += 1) {
        if (round > 0) await mock.restore({ lists: [{ id: demo.listId, columns, rows }] });
        const start = performance.now();
        await mock.reset();
        times.push(performance.now() - start);
        expect(await api(mock.url).read()).toBe(first);
      }
      const [empty = 0, ...full] = times;
      expect(Math.min(...full)).toBeLessThan(empty * 20 + 50);
    });
  });
});

const needs = withoutPostgres === null ? '' : ` (skipped: ${withoutPostgres})`;

describe.skipIf(withoutPostgres !== null)(`two mocks on one PostgreSQL${needs}`, () => {
  let where: Place;
  beforeAll(async () => {
    where = (await durableKinds.find(({ name }) => name === 'PostgreSQL')?.place()) ?? raise();
  });
  afterAll(() => where?.close());

  test('start at the same time, share all lists and sessions, and each sees the resets of the other', async () => {
    const store = await where.fresh();
    const [one, two] = await Promise.all([startMock({ store }), startMock({ store })]);
    await api(one.url).write('by one');
    expect(await api(two.url).read()).toBe('by one');
    await api(`${two.url}/s/x`).write('in x');
    expect(await api(`${one.url}/s/x`).read()).toBe('in x');
    await two.reset();
    expect([await api(one.url).read(), await api(`${one.url}/s/x`).read()]).toEqual([first, 'in x']);
    await one.session('x').reset();
    expect(await api(`${two.url}/s/x`).read()).toBe(first);
  });

  test('never give the same id, whichever of them begins again', async () => {
    const store = await where.fresh();
    const mocks = [await startMock({ store }), await startMock({ store })];
    for (let round = 0; round < 6; round += 1) {
      await mocks[round % 2]?.reset();
      const ids: string[] = [];
      for (let at = 0; at < 8; at += 1) ids.push(await api(mocks[at % 2]?.url ?? '').addList(`${at}`));
      expect(new Set(ids).size).toBe(8);
      expect(await api(mocks[0]?.url ?? '').names()).toHaveLength(9);
    }
  });

  test('a third may stop and start meanwhile', async () => {
    const store = await where.fresh();
    const mock = await startMock({ store });
    for (let round = 0; round < 3; round += 1)
      await once({ store }, async ({ url }) => {
        await api(url).write(round);
        expect(await api(mock.url).read()).toBe(round);
      });
  });
});

function raise(): never {
  throw new Error('PostgreSQL is not among the kinds of stores');
}
