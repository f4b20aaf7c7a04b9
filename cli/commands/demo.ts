import { createMock, mockTarget } from '../../mock/index.ts';

import type { Io } from '../io.ts';
import { judge } from './judge.ts';

/** `cell-contract demo`: the mock on a free port, the whole check against it, the report. */
export async function demo(io: Io): Promise<number> {
  const mock = await createMock();
  try {
    io.stdout.write(`The mock is on ${mock.url}; checking it by every rule of the contract.\n`);
    const suite = { baseUrl: mock.url, tokens: mock.tokens, target: mockTarget };
    return await judge({ suite, reports: [], strict: true, again: `cell-contract check ${mock.url}` }, io);
  } finally {
    await mock.close();
  }
}
