import { onTestFinished } from 'vitest';
import { createMock, type Mock } from '../create-mock.ts';
import type { MockOptions } from '../options.ts';

/** A mock for one test. */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const mock = await createMock(options);
  onTestFinished(() => mock.close());
  return mock;
}
