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

test('while one waits, another works; no more wait so than work at once', async () => {
  const works = new Works();
  const turns = new Turns(1);
  const all = turns.all([1, 2, 3], works.work);
  await settled();
  let come: (what: string) => void = () => undefined;
  const awaited = new Promise<string>((resolve) => {
    come = resolve;
  });
  const [first, second] = [turns.aside(awaited), turns.aside(awaited)];
  await settled();
  expect(works.begun).toEqual([1, 2]);
  come('landed');
  expect([await first, await second]).toEqual(['landed', 'landed']);
  await works.end(1);
  expect(works.begun).toEqual([1, 2]);
  await works.end(2);
  expect(works.begun).toEqual([1, 2, 3]);
  await works.end(3);
  await all;
});

test('a wait that fails gives its turn back', async () => {
  const works = new Works();
  const turns = new Turns(1);
  const all = turns.all([1, 2, 3], works.work);
  await settled();
  await expect(turns.aside(Promise.reject(new Error('no answer')))).rejects.toThrow('no answer');
  await settled();
  expect(works.begun).toEqual([1, 2]);
  await works.end(1);
  expect(works.begun).toEqual([1, 2]);
  await works.end(2, 3);
  await works.end(3);
  await all;
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
