import fc from 'fast-check';
import type { JsonValue } from '../../arbitraries/json-value.ts';
import { randomUuid } from '../../arbitraries/valid-uuid.ts';
import type { Place } from '../../cells/seen-cell.ts';
import { expectRefusal } from '../../judge/expect-status.ts';
import {
  markerAlone,
  refusedWritesNothing,
  type SentValues,
  sentValues,
} from '../../judge/nothing-written.ts';
import { type Scope, upsertRequest } from '../../judge/scope.ts';
import { NotReached } from '../../judge/violation.ts';
import { check } from '../../run/check.ts';
import type { WireRequest } from '../../wire/request.ts';
import { nothings, plainOrNothing } from '../plain-value.ts';
import { credentials, malformedHeaders, unknownTokens, type WrongCredentials } from './credentials.ts';

/** The operations that a caller may try without right credentials; each is right but for them. */
const operations = {
  updateListCell: ({ listId, rowId, columnId }: Place, value: JsonValue, more?: object): WireRequest => ({
    ...upsertRequest(listId),
    json: { rowId, columnId, value, ...more },
  }),
  getList: ({ listId }: Place): WireRequest => ({
    operation: 'getList',
    method: 'GET',
    path: `/api/lists/${listId}`,
  }),
  listListRows: ({ listId }: Place): WireRequest => ({
    operation: 'listListRows',
    method: 'GET',
    path: `/api/lists/${listId}/rows`,
  }),
  listListColumns: ({ listId }: Place): WireRequest => ({
    operation: 'listListColumns',
    method: 'GET',
    path: `/api/lists/${listId}/columns`,
  }),
  listLists: (): WireRequest => ({ operation: 'listLists', method: 'GET', path: '/api/lists' }),
} as const;

type OperationName = keyof typeof operations;

interface AuthCase {
  operation: OperationName;
  credentials: WrongCredentials;
  /** What the upsert would write: a server may let pass what looks like nothing to it. */
  value: JsonValue;
  /** The right token stands in the upsert's body (RFC 6750, 2.2), where some libraries look for it unasked. */
  tokenInBody?: true;
}

/** The subject gets each kind of credentials; the reads get them at random. */
function casesFor(
  kinds: Readonly<Record<string, fc.Arbitrary<WrongCredentials>>>,
): Record<string, fc.Arbitrary<AuthCase>> {
  const cases: Record<string, fc.Arbitrary<AuthCase>> = {};
  for (const [name, wrong] of Object.entries(kinds)) {
    cases[`updateListCell ${name}`] = fc.record({
      operation: fc.constant('updateListCell' as const),
      credentials: wrong,
      value: plainOrNothing,
    });
  }
  for (const operation of ['getList', 'listListRows', 'listListColumns', 'listLists'] as const) {
    cases[operation] = fc.record({
      operation: fc.constant(operation),
      credentials: fc.oneof(...Object.values(kinds)),
      value: fc.constant(null),
    });
  }
  return cases;
}

function refusal(rule: 'AUTH-1' | 'AUTH-2' | 'AUTH-3', why: string) {
  return async (input: AuthCase, scope: Scope): Promise<void> => {
    const { token } = scope.env;
    const inBody = input.tokenInBody && { access_token: token, token };
    const request = operations[input.operation](await scope.anchor(), input.value, inBody);
    const answer = await scope.send({ ...request, ...credentials(input.credentials, token) });
    // a read that the target lacks is no read that it leaves open
    if (input.operation !== 'updateListCell' && (answer.status === 404 || answer.status === 405)) {
      throw new NotReached(`needs: ${input.operation}`);
    }
    expectRefusal(scope, answer, rule, [401], why);
  };
}

const none: fc.Arbitrary<WrongCredentials> = fc.constant({ kind: 'none' });

type Kind = keyof typeof malformedHeaders | keyof typeof unknownTokens;

function isIn<Name extends Kind>(headers: Readonly<Record<Name, unknown>>, kind: string): kind is Name {
  return Object.hasOwn(headers, kind);
}

function kindsOf<Name extends Kind>(headers: Readonly<Record<Name, unknown>>) {
  const names = Object.keys(headers).filter((name): name is Name => isIn(headers, name));
  return Object.fromEntries(names.map((kind) => [kind, fc.constant<WrongCredentials>({ kind })]));
}

export const auth1 = check('AUTH-1', {
  cases: {
    ...casesFor({ 'without header': none }),
    'updateListCell, the token in its body': fc.record<AuthCase>({
      operation: fc.constant('updateListCell'),
      credentials: none,
      value: plainOrNothing,
      tokenInBody: fc.constant(true),
    }),
    ...Object.fromEntries(
      nothings.map((value) => [
        `updateListCell of ${JSON.stringify(value)}`,
        fc.record<AuthCase>({
          operation: fc.constant('updateListCell'),
          credentials: none,
          value: fc.constant(value),
        }),
      ]),
    ),
  },
  run: refusal('AUTH-1', 'the request has no Authorization header'),
});

const malformedKinds = kindsOf(malformedHeaders);

export const auth2 = check('AUTH-2', {
  cases: casesFor(malformedKinds),
  run: refusal('AUTH-2', 'the header is not of the form "Bearer <token>"'),
  share: () => 2,
});

const randomToken: fc.Arbitrary<WrongCredentials> = randomUuid().map((token) => ({ kind: 'random', token }));

const unknownKinds = { random: randomToken, ...kindsOf(unknownTokens) };

export const auth3 = check('AUTH-3', {
  cases: casesFor(unknownKinds),
  run: refusal('AUTH-3', 'nobody has that token'),
  share: () => 2,
});

/** Under load a server may skip what takes it long. */
export const auth3AtOnce = check('AUTH-3', {
  cases: {
    'many at once': fc.record({ tokens: fc.array(randomUuid(), { minLength: 24, maxLength: 24 }) }),
  },
  share: () => 2,
  async run({ tokens }, scope) {
    const place = await scope.anchor();
    const answers = await Promise.all(
      tokens.map((token) =>
        scope.send({ ...operations.updateListCell(place, 'unauthorized'), authorization: `Bearer ${token}` }),
      ),
    );
    for (const answer of answers) expectRefusal(scope, answer, 'AUTH-3', [401], 'nobody has that token');
  },
});

/** Each rule's as often as the others', however many kinds it has. */
const anyCredentials = fc.oneof(
  none,
  fc.oneof(...Object.values(malformedKinds)),
  fc.oneof(...Object.values(unknownKinds)),
);

/** What a server may tell apart: odd tokens are as malformed to some as they are unknown to others. */
const wrongCredentials = {
  'no token': none,
  'an odd header': fc.oneof(...Object.values(malformedKinds), ...Object.values(unknownKinds)),
  'an unknown token': randomToken,
} as const;

interface AlsoWrong {
  listId?: string;
  rowId?: string | undefined;
  columnId?: string | undefined;
  body?: string;
  contentType?: string;
}

/** Requests with one more thing wrong beside the credentials. */
const alsoWrong: Readonly<Record<string, (unknownId: string) => AlsoWrong>> = {
  'bad list id': () => ({ listId: 'not-a-uuid' }),
  'bad row id': () => ({ rowId: 'not-a-uuid' }),
  'bad column id': () => ({ columnId: 'not-a-uuid' }),
  'no row id': () => ({ rowId: undefined }),
  'no column id': () => ({ columnId: undefined }),
  'broken JSON': () => ({ body: '{"rowId":' }),
  'body is an array': () => ({ body: '[]' }),
  'empty body': () => ({ body: '' }),
  'no JSON, and says so': () => ({ body: 'rowId', contentType: 'text/plain' }),
  'unknown list': (id) => ({ listId: id }),
  'unknown row': (id) => ({ rowId: id }),
  'unknown column': (id) => ({ columnId: id }),
  'everything unknown': (id) => ({ listId: id, rowId: id, columnId: id }),
};

export const auth4 = check('AUTH-4', {
  cases: Object.fromEntries(
    Object.entries(alsoWrong).flatMap(([also, wrong]) =>
      Object.entries(wrongCredentials).map(([name, credentials]) => [
        `${also}, ${name}`,
        fc.record({ credentials, also: randomUuid().map(wrong) }),
      ]),
    ),
  ),
  share: (runs) => Math.max(1, Math.ceil(runs / 30)),
  async run(input, scope) {
    const place = await scope.anchor();
    const { listId = place.listId, body, contentType } = input.also;
    const { rowId, columnId } = { ...place, ...input.also };
    const right = credentials(input.credentials, scope.env.token);
    const json = { rowId, columnId, value: 'unauthorized' };
    const sent = { ...(body === undefined ? { json } : { body }), ...(contentType && { contentType }) };
    const answer = await scope.send({ ...upsertRequest(listId), ...sent, ...right });
    if (answer.status !== 401) await refusedAlone(scope, input.credentials);
    expectRefusal(
      scope,
      answer,
      'AUTH-4',
      contentType === undefined ? [401] : [401, 415], // the rule is about 400 and 404
      'wrong credentials are refused before anything else is looked at',
    );
  },
});

/** A read says as little to who may not read. */
export const auth4Reads = check('AUTH-4', {
  cases: Object.fromEntries(
    (['getList', 'listListRows', 'listListColumns'] as const).map((operation) => [
      `${operation} of an unknown list`,
      fc.record({
        operation: fc.constant(operation),
        credentials: anyCredentials,
        value: fc.constant(null),
        listId: randomUuid(),
      }),
    ]),
  ),
  share: () => 2,
  async run({ listId, ...input }, scope) {
    const place = await scope.anchor();
    await refusal(ruleOf(input.credentials), 'nothing else is wrong')(input, scope);
    const request = operations[input.operation]({ ...place, listId });
    const answer = await scope.send({ ...request, ...credentials(input.credentials, scope.env.token) });
    const why = 'wrong credentials are refused before anything is looked up';
    expectRefusal(scope, answer, 'AUTH-4', [401], why);
  },
});

/** Where the same credentials are not refused with 401 even alone, nothing is said about an order. */
async function refusedAlone(scope: Scope, wrong: WrongCredentials): Promise<void> {
  await refusal(ruleOf(wrong), 'nothing else is wrong')(
    { operation: 'updateListCell', credentials: wrong, value: 'unauthorized' },
    scope,
  );
}

function ruleOf({ kind }: WrongCredentials): 'AUTH-1' | 'AUTH-2' | 'AUTH-3' {
  if (kind === 'none') return 'AUTH-1';
  return isIn(malformedHeaders, kind) ? 'AUTH-2' : 'AUTH-3';
}

interface RefusedWrite {
  credentials: WrongCredentials;
  cell: 'absent' | 'present';
  sent: SentValues;
}

/** Those of most callers that are refused: what they send may be of any kind. */
const commonlyRefused = {
  none,
  random: randomToken,
  altered: fc.constant<WrongCredentials>({ kind: 'altered' }),
};

function refusedWrites(
  kinds: Readonly<Record<string, fc.Arbitrary<WrongCredentials>>>,
  sent: fc.Arbitrary<SentValues>,
): [string, fc.Arbitrary<RefusedWrite>][] {
  return Object.entries(kinds).flatMap(([name, credentials]) =>
    (['absent', 'present'] as const).map((cell): [string, fc.Arbitrary<RefusedWrite>] => [
      `${name}, cell ${cell}`,
      fc.record({ credentials, cell: fc.constant(cell), sent }),
    ]),
  );
}

export const auth5 = check<RefusedWrite>('AUTH-5', {
  cases: Object.fromEntries([
    ...refusedWrites(commonlyRefused, sentValues),
    ...refusedWrites(malformedKinds, markerAlone),
  ]),
  share: (runs) => Math.max(1, Math.ceil(runs / 20)),
  async run(input, scope) {
    const place = await scope.pair({ untouched: input.cell === 'absent' });
    await refusedWritesNothing(scope, 'AUTH-5', { places: [place], ...input }, async (value) => {
      const answer = await scope.send({
        ...upsertRequest(place.listId),
        json: { rowId: place.rowId, columnId: place.columnId, value },
        ...credentials(input.credentials, scope.env.token),
      });
      // the checks of the other rules write to no cell that is there
      if (answer.status < 300)
        expectRefusal(scope, answer, ruleOf(input.credentials), [401], `the cell is ${input.cell}`);
      return answer;
    });
  },
});
