import fc from 'fast-check';
import { codePoint } from '../../arbitraries/code-point.ts';
import { undecidedString } from '../../arbitraries/undecided-string.ts';
import { type Scope, upsertRequest } from '../../judge/scope.ts';
import { check } from '../../run/check.ts';
import { type Answer, NoAnswer, type WireRequest } from '../../wire/request.ts';

/**
 * Input that servers stumble over, as data, so that a counterexample can be read. Whatever they answer is fine, as long
 * as it is an answer below 500; the watch on every answer judges that.
 */
type Odd =
  | { kind: 'value'; value: unknown }
  | { kind: 'depth'; depth: number; of: 'arrays' | 'objects' }
  | { kind: 'raw'; body: string; contentType?: string | null; encoding?: 'latin1' }
  | { kind: 'ids'; rowId: unknown; columnId: unknown }
  | { kind: 'listId'; listId: string }
  | { kind: 'path'; segment: string }
  | { kind: 'query'; query: string };

const oddText = fc.oneof(
  fc.string({ unit: codePoint, maxLength: 12 }),
  fc.constantFrom(
    "'",
    '"',
    '\\',
    '%',
    '%00',
    "' OR 1=1 --",
    '../../etc/passwd',
    '<%= 7*7 %>',
    '{{7*7}}',
    '\u0000',
    '\ud800',
    '💥',
    '-1',
    '1e999',
  ),
);

function raw(body: string, contentType?: null): fc.Arbitrary<Odd> {
  return fc.constant({ kind: 'raw', body, ...(contentType === null && { contentType }) });
}

const cases = {
  ...Object.fromEntries(
    Object.entries(undecidedString).map(([name, value]) => [
      `value, ${name}`,
      fc.record({ kind: fc.constant('value' as const), value }),
    ]),
  ),
  'value, very deep': fc.record({
    kind: fc.constant('depth' as const),
    depth: fc.constantFrom(50, 200, 1_000, 5_000),
    of: fc.constantFrom('arrays' as const, 'objects' as const),
  }),
  // 60 kB, which no server may refuse for its length
  'value, as deep as it can be': fc.constantFrom<Odd>(
    { kind: 'depth', depth: 30_000, of: 'arrays' },
    { kind: 'depth', depth: 10_000, of: 'objects' },
  ),
  'body, odd text': oddText.map((body): Odd => ({ kind: 'raw', body })),
  'ids, odd text': fc.record({ kind: fc.constant('ids' as const), rowId: oddText, columnId: oddText }),
  'ids, other JSON': fc.record({
    kind: fc.constant('ids' as const),
    rowId: fc.jsonValue(),
    columnId: fc.jsonValue(),
  }),
  'list id, odd text': oddText
    .filter((text) => !/^$|[/\ud800-\udfff]|^\.+$/.test(text))
    .map((listId): Odd => ({ kind: 'listId', listId })),
} as const satisfies Record<string, fc.Arbitrary<Odd>>;

const fixed = {
  'body, repeated members': raw('{"rowId":"ROW","rowId":"ROW","columnId":"COLUMN","value":1}'),
  'body, no value': raw('{"rowId":"ROW","columnId":"COLUMN"}'),
  'body, more members': raw('{"rowId":"ROW","columnId":"COLUMN","value":1,"id":"x","status":{},"a":[]}'),
  'body, no content type': raw('{"rowId":"ROW","columnId":"COLUMN","value":1}', null),
} as const satisfies Record<string, fc.Arbitrary<Odd>>;

/** Few and unlike one another: each is sent in each run. */
const each: Readonly<Record<string, { all: readonly string[]; odd: (one: string) => Odd }>> = {
  'value, a number beyond a double': {
    all: ['1e400', '-1e400', '123456789012345678901234567890', '1e-400', '-0'],
    odd: (number) => ({ kind: 'raw', body: `{"rowId":"ROW","columnId":"COLUMN","value":${number}}` }),
  },
  'body, sent as': {
    all: [
      'text/plain',
      'application/xml',
      'application/json; charset=utf-16',
      'multipart/form-data',
      'application/octet-stream',
      'x',
    ],
    odd: (contentType) => ({
      kind: 'raw',
      body: '{"rowId":"ROW","columnId":"COLUMN","value":1}',
      contentType,
    }),
  },
  'body, with bytes that are no UTF-8:': {
    all: ['e9', 'fffe', 'c0af', 'eda080', 'f0908d'],
    odd: (hex) => ({
      kind: 'raw',
      body: `{"rowId":"ROW","columnId":"COLUMN","value":"${Buffer.from(hex, 'hex').toString('latin1')}"}`,
      encoding: 'latin1',
    }),
  },
  'list id, of so many characters:': {
    all: ['150', '300', '1000', '5000'],
    odd: (length) => ({ kind: 'listId', listId: 'a'.repeat(Number(length)) }),
  },
  'list id, with broken percent-encoding': {
    all: ['%', '%zz', '%c3%28', '%e0%a4%a', '%ff', 'ID%', '%ud83d', '%00'],
    odd: (segment) => ({ kind: 'path', segment }),
  },
  'rows, with odd paging': {
    all: [
      'limit=0',
      'limit=-1',
      'limit=501',
      'limit=x',
      'limit=1.5',
      'offset=-1',
      'offset=x',
      'offset=99999999999999999999',
      'limit=',
      'limit=1&limit=2',
      'limit[]=1',
    ],
    odd: (query) => ({ kind: 'query', query }),
  },
};

export const safe1 = check<Odd>('SAFE-1', {
  cases,
  share: (runs) => Math.max(3, Math.ceil(runs / 8)),
  run: answersBelow500,
});

export const safe1Each = check<Odd>('SAFE-1', {
  cases: {
    ...fixed,
    ...Object.fromEntries(
      Object.entries(each).flatMap(([name, { all, odd }]) =>
        all.map((one) => [`${name} ${one}`, fc.constant(odd(one))]),
      ),
    ),
  },
  share: () => 1,
  run: answersBelow500,
});

async function answersBelow500(odd: Odd, scope: Scope): Promise<void> {
  const answer = await sendOdd(odd, scope).catch((error: unknown) => {
    // an answer all the same: a server that indents what it shows has that many levels to indent
    if (odd.kind === 'depth' && error instanceof NoAnswer && error.kind === 'flood') scope.disregard(error);
    throw error;
  });
  // that a malformed call is not refused is other rules' matter, and so is what comes of it
  if (malformed.includes(odd.kind) && answer.status < 300) scope.disregard(answer);
  // what stands in front of a server may refuse a path that it cannot read, in words of its own
  if (odd.kind === 'path' && answer.status < 500) scope.disregard(answer);
}

const malformed: readonly Odd['kind'][] = ['raw', 'ids', 'listId', 'path'];

async function sendOdd(odd: Odd, scope: Scope): Promise<Answer> {
  const place = await scope.pair();
  const { listId, rowId, columnId } = place;
  switch (odd.kind) {
    case 'value':
      return scope.write(place, odd.value);
    case 'depth': {
      const [open, close] = odd.of === 'arrays' ? ['[', ']'] : ['{"a":', '}'];
      const value = `${open.repeat(odd.depth)}1${close.repeat(odd.depth)}`;
      return sendRaw(scope, place, { body: `{"rowId":"ROW","columnId":"COLUMN","value":${value}}` });
    }
    case 'raw':
      return sendRaw(scope, place, odd);
    case 'ids':
      return scope.put(listId, { rowId: odd.rowId, columnId: odd.columnId, value: 1 });
    case 'listId':
      return scope.put(odd.listId, { rowId, columnId, value: 1 });
    case 'path': {
      const path = `/api/lists/${odd.segment.replace('ID', listId)}/cells`;
      return scope.send({ ...upsertRequest(listId), path, json: { rowId, columnId, value: 1 } });
    }
    case 'query':
      return scope.send({
        operation: 'listListRows',
        method: 'GET',
        path: `/api/lists/${listId}/rows?${odd.query}`,
      });
  }
}

function sendRaw(
  scope: Scope,
  { listId, rowId, columnId }: { listId: string; rowId: string; columnId: string },
  { body, contentType, encoding }: Pick<WireRequest, 'encoding' | 'contentType'> & { body: string },
) {
  const filled = body.replaceAll('ROW', rowId).replaceAll('COLUMN', columnId);
  return scope.send({
    ...upsertRequest(listId),
    body: filled,
    ...(contentType !== undefined && { contentType }),
    ...(encoding && { encoding }),
  });
}
