import { describe, expect, test } from 'vitest';
import { everySecond, seenEachTime } from './enriched-during.ts';

const places = ['first', 'second', 'third', 'fourth'];

describe('enrichments that end while something else is done', () => {
  test('are not blamed on it where a round passes in which none ends', async () => {
    const asked: number[] = [];
    const ended = await seenEachTime(async (round) => {
      asked.push(round);
      return round === 1 ? undefined : 'they are over';
    });
    expect(ended).toBeUndefined();
    expect(asked).toEqual([0, 1]);
  });

  test('are blamed on it where they end in each round, with the last of them shown', async () => {
    expect(await seenEachTime(async (round) => `over in round ${round}`)).toBe('over in round 2');
  });

  test('are those of the odd and of the even places in turn', () => {
    expect(places.filter(everySecond(0))).toEqual(['second', 'fourth']);
    expect(places.filter(everySecond(1))).toEqual(['first', 'third']);
    expect(places.filter(everySecond(2))).toEqual(places.filter(everySecond(0)));
  });
});
