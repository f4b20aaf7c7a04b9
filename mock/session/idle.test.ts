import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { straightThrough } from '../front/straight-through.ts';
import { Listeners } from '../journal/listeners.ts';
import { Delays } from '../misbehaviour/delays.ts';
import { settingsOf } from '../options.ts';
import { MemoryStores } from '../store/memory-stores.ts';
import { Sessions } from './sessions.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function sessions(): Sessions {
  const settings = { ...settingsOf({}), pipeline: straightThrough, delays: new Delays() };
  return new Sessions(
    {
      settings,
      stores: new MemoryStores(),
      content: { lists: [] },
      misbehaviours: [],
      owner: 'a',
      journalSize: 0,
      listeners: new Listeners(),
    },
    { idleMs: 1000, most: 10 },
  );
}

test('one that nobody uses is dropped, one in use stays the same', async () => {
  const all = sessions();
  const used = await all.of('used');
  await all.of('idle');
  for (let round = 0; round < 5; round += 1) {
    vi.advanceTimersByTime(600);
    expect(await all.of('used')).toBe(used);
  }
  expect(all.names).toEqual(['used']);
});

test('no timer runs while there is no session', async () => {
  const all = sessions();
  expect(vi.getTimerCount()).toBe(0);
  await all.of('a');
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(2000);
  expect({ names: all.names, timers: vi.getTimerCount() }).toEqual({ names: [], timers: 0 });
  await all.of('b');
  all.stop();
  expect({ names: all.names, timers: vi.getTimerCount() }).toEqual({ names: [], timers: 0 });
});
