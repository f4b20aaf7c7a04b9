import { expect, test } from 'vitest';
import { listenHttp } from '../testing/listen.ts';
import { startMock } from '../testing/start-mock.ts';
import { findRunning } from './find-running.ts';

const portOf = (url: string) => Number(new URL(url).port);

test('a server of the API is found among others', async () => {
  const other = await listenHttp((_, response) => response.end('<h1>lists</h1>'));
  const { url } = await startMock({ host: 'localhost' });
  expect(await findRunning([portOf(other), portOf(url)])).toBe(`http://localhost:${portOf(url)}`);
  expect(await findRunning([portOf(other)])).toBeUndefined();
});
