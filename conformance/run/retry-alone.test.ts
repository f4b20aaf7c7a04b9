import { expect, onTestFinished, test } from 'vitest';
import { createMock } from '../../mock/index.ts';
import { isRecord } from '../cells/seen-cell.ts';
import { apiObjects } from '../freedoms/api-objects.ts';
import type { Freedom } from '../freedoms/freedom.ts';
import { jsonOf, withJson } from '../freedoms/messages.ts';
import { openFront } from '../freedoms/open-front.ts';
import { runSuite } from '../run-suite.ts';

/** Clears what enrichments have left in a column as soon as an unknown row is refused there. */
const spoilsColumns: Freedom = {
  name: 'clears columns',
  because: 'an UPDATE without its condition on the row does',
  layer: () => {
    const spoiled = new Set<unknown>();
    return async (asked, next) => {
      const reply = await next(asked);
      const [sent, body] = [jsonOf(asked), jsonOf(reply)];
      if (isRecord(sent) && isRecord(body) && body.code === 'row_not_found') spoiled.add(sent.columnId);
      for (const cell of apiObjects(body)) {
        if (spoiled.has(cell.columnId)) Object.assign(cell, { reasoning: null, error: null });
      }
      return withJson(reply, body);
    };
  },
};

test('what a refused call spoils elsewhere is told once, also where cells cannot be had by a hook', async () => {
  const mock = await createMock({ enrichDelayMs: 60 });
  const front = await openFront(mock.url, spoilsColumns);
  onTestFinished(async () => {
    await front.close();
    await mock.close();
  });
  const seed = Number(process.env.TEST_SEED ?? Math.floor(Math.random() * 1e6));
  const only = ['AUTH-5', 'BODY-6', 'NF-7'] as const;
  const { results } = await runSuite({ baseUrl: front.url, tokens: mock.tokens, seed, only });
  const told = results.filter(({ status }) => status === 'fail').map(({ id }) => id);
  expect(told, `seed ${seed}`).toEqual(['NF-7']);
});
