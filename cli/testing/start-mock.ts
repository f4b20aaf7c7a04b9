import { onTestFinished } from 'vitest';
import { createMock, type Mock, type MockOptions } from '../../mock/index.ts';

/** A mock for one test. */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const mock = await createMock(options);
  onTestFinished(() => mock.close());
  return mock;
}
