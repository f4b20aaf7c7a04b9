import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

/** Items whose work ends when it is told to. */
class Works {
  readonly begun: number[] = [];
  readonly #ends = new Map<number, () => void>();

  readonly work = (item: number): Promise<void> => {
    this.begun.push(item);
    return new Promise((resolve) => this.#ends.set(item, resolve));
  };

  async end(...items: number[]): Promise<void> {
    for (const item of items) this.#ends.get(item)?.();
    await settled();
  }
}

/** Something that is waited for. */
class Landing {
  land = (): void => undefined;
  readonly done = new Promise<string>((resolve) => {
    this.land = () => resolve('landed');
  });
}

/** What follows from promises that are settled has happened. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('items are begun in their order, so many at once', async () => {
  const works = new Works();
  const all = new Turns(2).all([1, 2, 3], works.work);
  await settled();
  expect(works.begun).toEqual([1, 2]);
  await works.end(2);
  expect(works.begun).toEqual([1, 2, 3]);
  await works.end(1, 3);
  await all;
});

test('while one waits, another works, and no more', async () => {
  const works = new Works();
  const turns = new Turns(2);
  const all = turns.all([1, 2, 3, 4], works.work);
  await settled();
  const landing = new Landing();
  const wait = turns.aside(landing.done);
  await settled();
  expect(works.begun).toEqual([1, 2, 3]);
  landing.land();
  expect(await wait).toBe('landed');
  await works.end(1);
  expect(works.begun).toEqual([1, 2, 3]);
  await works.end(2);
  expect(works.begun).toEqual([1, 2, 3, 4]);
  await works.end(3, 4);
  await all;
});

test('a wait that fails gives its turn back', async () => {
  const works = new Works();
  const turns = new Turns(2);
  const all = turns.all([1, 2, 3, 4], works.work);
  await settled();
  await expect(turns.aside(Promise.reject(new Error('no answer')))).rejects.toThrow('no answer');
  await settled();
  await works.end(1);
  expect(works.begun).toEqual([1, 2, 3]);
  await works.end(2, 3);
  await works.end(4);
  await all;
});

test('where jobs go one by one, they do so while one waits', async () => {
  const works = new Works();
  const turns = new Turns(1);
  const all = turns.all([1, 2], works.work);
  await settled();
  const landing = new Landing();
  const wait = turns.aside(landing.done);
  await settled();
  expect(works.begun).toEqual([1]);
  landing.land();
  expect(await wait).toBe('landed');
  await works.end(1);
  await works.end(2);
  await all;
});

test('no more than twelve have enrichments under way', async () => {
  const works = new Works();
  const turns = new Turns(1);
  const items = Array.from({ length: 13 }, (_, index) => index);
  const all = items.map((item) => turns.enriching(() => works.work(item)));
  await settled();
  expect(works.begun).toEqual(items.slice(0, 12));
  await works.end(5);
  expect(works.begun).toEqual(items);
  await works.end(...items);
  await Promise.all(all);
});

test('none is begun after the signal', async () => {
  const works = new Works();
  const stop = new AbortController();
  const all = new Turns(1).all([1, 2], works.work, stop.signal);
  await settled();
  stop.abort();
  await works.end(1);
  await all;
  expect(works.begun).toEqual([1]);
});
