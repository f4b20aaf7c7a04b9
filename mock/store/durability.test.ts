import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { startMock } from '../testing/start-mock.ts';
import { mockProcess } from './testing/mock-process.ts';
import { startPostgres, withoutPostgres } from './testing/postgres.ts';
import { durableKinds, headingOf, type Place } from './testing/store-kinds.ts';
import { Writers } from './testing/writers.ts';

/** How often the mock is killed, and PostgreSQL is restarted; `npm run durability` does it a hundred times. */
const rounds = Number(process.env.DURABILITY_ROUNDS ?? 3);
const timeout = (rounds + 3) * 30_000;

describe.each(durableKinds)('kept in $name', (kind) => {
  describe.skipIf(kind.without !== null)(headingOf(kind), () => {
    let place: Place;
    beforeAll(async () => {
      place = await kind.place();
    });
    afterAll(() => place?.close());

    test(
      `what was answered is there after kill -9, ${rounds} times under load`,
      async () => {
        const store = await place.fresh();
        const writers = new Writers();
        for (let round = 1; round <= rounds; round += 1) {
          const mock = await mockProcess(store);
          expect(await writers.lost(mock.url), `after ${round - 1} kills`).toEqual([]);
          const written = writers.write(mock.url);
          await writers.answers(60 + ((round * 37) % 90));
          await mock.kill();
          await written;
        }
        const mock = await mockProcess(store);
        onTestFinished(() => mock.kill());
        expect(await writers.lost(mock.url)).toEqual([]);
        expect(writers.refusals).toEqual([]);
        expect(writers.all.some(({ answered }) => answered > 0)).toBe(true);
      },
      timeout,
    );
  });
});

const heading = `PostgreSQL${withoutPostgres === null ? '' : ` (skipped: ${withoutPostgres})`}`;

test.skipIf(withoutPostgres !== null)(
  `${heading} that is away is answered with 503 and Retry-After; when it is back, nothing that was answered is lost`,
  async () => {
    const postgres = await startPostgres();
    onTestFinished(() => postgres.close());
    // A session that is swept all the time: what goes on behind the calls has to bear it as well.
    const mock = await startMock({ store: await postgres.database(), sessionIdleMs: 50 });
    await mock.session('idle').snapshot();
    const writers = new Writers();
    const written = writers.write(mock.url);
    for (let round = 1; round <= rounds; round += 1) {
      await writers.answers(100);
      await postgres.crash();
      const refused = writers.refusals.length;
      await writers.answers(100);
      expect(writers.refusals.length).toBeGreaterThan(refused);
      await expect(mock.reset()).rejects.toThrow('cannot be reached now');
      expect(await controlStatus(mock.url)).toBe(503);
      await expect(mock.session(`new-${round}`).snapshot()).rejects.toThrow('cannot be reached now');
      await postgres.start();
      const before = writers.all.map(({ answered }) => answered);
      await expect
        .poll(() => writers.all.every(({ answered }, at) => answered > (before[at] ?? 0)), {
          timeout: 30_000,
        })
        .toBe(true);
      expect(await writers.lost(mock.url)).toEqual([]);
    }
    writers.stop();
    await written;
    expect(await writers.lost(mock.url)).toEqual([]);
    expect(writers.refusals.filter(({ status, retryAfter }) => status !== 503 || retryAfter !== '1')).toEqual(
      [],
    );
  },
  timeout,
);

async function controlStatus(url: string): Promise<number> {
  return (await fetch(`${url}/__mock/snapshot`)).status;
}
