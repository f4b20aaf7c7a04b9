import { expect, test } from 'vitest';
import type { Hooks } from '../target/hooks.ts';
import type { Freedom } from './freedom.ts';
import { judgeFreedom } from './judge-freedom.ts';

interface RightServer {
  url: string;
  tokens: { caller: string; other?: string };
  /** Cells in any state; where absent, by the API alone. */
  hooks?: Hooks;
  close(): Promise<void>;
}

/** Registers a test for each freedom: the suite blames no server that takes it. */
export function blamesNone(freedoms: readonly Freedom[], openServer: () => Promise<RightServer>): void {
  const seed = Number(process.env.TEST_SEED ?? Math.floor(Math.random() * 1e6));
  test.concurrent.each(freedoms)(
    'the suite does not blame a server that $name',
    async (freedom) => {
      const right = await openServer();
      const { url: baseUrl, tokens, hooks } = right;
      const target = hooks && { target: () => hooks };
      const server = { baseUrl, tokens, runs: 1, seed, enrichmentTimeoutMs: 3_000, ...target };
      const { alarms } = await judgeFreedom(freedom, server).finally(() => right.close());
      expect(alarms, `repeat it with TEST_SEED=${seed}`).toEqual([]);
    },
    240_000,
  );
}
