import { expect, test } from 'vitest';
import type { RuleId } from '../../generated/rules.ts';
import { testSeed } from '../arbitraries/test-seed.ts';
import { isRecord } from '../cells/seen-cell.ts';
import { runSuite } from '../run-suite.ts';
import { type Lie, tinyServer, tinyTokens } from '../testing/tiny-server.ts';

/** What is kept of a value that is written; `former` is undefined where nothing was there. */
type Keep = (value: unknown, former: unknown) => unknown;

/** A server that keeps something else than what it is sent. */
function keeping(keep: Keep): Lie {
  const kept = new Map<string, unknown>();
  return (request, right) => {
    const { method, body } = request;
    if (method !== 'PUT' || !isRecord(body) || !Object.hasOwn(body, 'value')) return right();
    const pair = `${body.rowId} ${body.columnId}`.toLowerCase();
    const value = keep(body.value, kept.get(pair));
    request.body = { ...body, value };
    const answer = right();
    if (answer.status === 200) kept.set(pair, value);
    return answer;
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const ofValues: readonly RuleId[] = ['UP-1', 'UP-2', 'UP-5', 'UP-6', 'VT-1', 'VT-2', 'VT-3', 'VT-4'];

const servers: readonly { does: string; rule: RuleId; keep: Keep }[] = [
  {
    does: 'replaces nothing',
    rule: 'UP-2',
    keep: (value, former) => (former === undefined ? value : former),
  },
  {
    does: 'adds a text to the former one',
    rule: 'VT-1',
    keep: (value, former) => (isText(value) && isText(former) ? `${former}${value}` : value),
  },
  {
    does: 'keeps the members of a former object',
    rule: 'VT-4',
    keep: (value, former) => (isRecord(value) && isRecord(former) ? { ...former, ...value } : value),
  },
  {
    does: 'does not take null for a value that replaces another',
    rule: 'VT-4',
    keep: (value, former) => (value === null && former !== undefined ? former : value),
  },
  {
    does: 'makes a text of every number',
    rule: 'VT-2',
    keep: (value) => (typeof value === 'number' ? `${value}` : value),
  },
  {
    does: 'cuts long texts',
    rule: 'VT-4',
    keep: (value) => (isText(value) ? value.slice(0, 1_000) : value),
  },
];

test.each(servers)(
  `of a server that $does, $rule alone is told (TEST_SEED=${testSeed})`,
  async ({ rule, keep }) => {
    const baseUrl = await tinyServer(keeping(keep));
    const only = [...ofValues];
    const { results } = await runSuite({ baseUrl, tokens: tinyTokens, seed: testSeed, runs: 10, only });
    const told = results.filter(({ status }) => status === 'fail' || status === 'warn');
    expect(told.map(({ id }) => id)).toEqual([rule]);
  },
);
