import { expect, test } from 'vitest';
import { createMock } from './create-mock.ts';
import { startMock } from './testing/start-mock.ts';

const origins =
  'cors must be true, false, or a list of origins such as http://localhost:5173, without a slash';

/** What no compiler has looked at: JavaScript, or what a program has put together. */
test.each<[unknown, string]>([
  [null, 'the argument must be an object of options, not null.'],
  ['x', 'the argument must be an object of options, not "x".'],
  [{ prot: 4010 }, 'There is no option prot; there are port, host, '],
  [{ enrichDelay: 5 }, 'There is no option enrichDelay; there are '],
  [{ constructor: 5 }, 'There is no option constructor; there are '],
  [{ port: '4010' }, 'port must be a whole number from 0 to 65535, not 4010.'],
  [{ host: 1 }, 'host must be a text, not 1.'],
  [{ store: 3 }, 'store must be a text, not 3.'],
  [{ break: 'lower-cases-email' }, 'break must be a list, not "lower-cases-email".'],
  [{ misbehave: 'reset' }, 'misbehave must be a list, not "reset".'],
  [{ cors: 'http://localhost:5173' }, origins],
  [{ cors: ['http://localhost:5173/'] }, origins],
  [{ controlToken: '' }, 'controlToken must be visible ASCII characters, not what was given.'],
  [{ controlToken: 'two words' }, 'controlToken must be visible ASCII characters, not what was given.'],
  [{ frozenAt: 'noon' }, 'frozenAt must be a moment such as 2025-03-01T09:00:00Z, not "noon".'],
])('createMock(%j) is refused in one sentence', async (options, says) => {
  const made = createMock(options as object);
  await expect(made).rejects.toThrow(says);
  await expect(made).rejects.toMatchObject({ name: 'MockError' });
});

test('a mock that is closed twice is closed', async () => {
  const mock = await startMock();
  await Promise.all([mock.close(), mock.close()]);
  await mock.close();
});
