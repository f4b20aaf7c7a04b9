import fc from 'fast-check';
import type { JsonValue } from '../../arbitraries/json-value.ts';
import { randomUuid } from '../../arbitraries/valid-uuid.ts';
import type { Place } from '../../cells/seen-cell.ts';
import { expectRefusal } from '../../judge/expect-refusal.ts';
import { type Scope, upsertRequest } from '../../judge/scope.ts';
import { NotReached } from '../../judge/violation.ts';
import { check } from '../../run/check.ts';
import type { WireRequest } from '../../wire/request.ts';
import { nothings, plainOrNothing } from '../plain-value.ts';
import { credentials, malformedHeaders, unknownTokens, type WrongCredentials } from './credentials.ts';

/** The operations that a caller may try without right credentials; each is right but for them. */
export const operations = {
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
  /** The same call was made before, with the right token: a server may remember what it answered. */
  madeBefore?: true;
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

function madeBefore(credentials: fc.Arbitrary<WrongCredentials>): Record<string, fc.Arbitrary<AuthCase>> {
  return {
    'updateListCell, made before with the right token': fc.record<AuthCase>({
      operation: fc.constant('updateListCell'),
      credentials,
      value: plainOrNothing,
      madeBefore: fc.constant(true),
    }),
  };
}

export function refusal(rule: 'AUTH-1' | 'AUTH-2' | 'AUTH-3', why: string) {
  return async (input: AuthCase, scope: Scope): Promise<void> => {
    const { token } = scope.env;
    const inBody = input.tokenInBody && { access_token: token, token };
    const place = await (input.madeBefore ? scope.pair() : scope.anchor());
    const request = operations[input.operation](place, input.value, inBody);
    if (input.madeBefore) await scope.send(request);
    const answer = await scope.send({ ...request, ...credentials(input.credentials, token) });
    // a read that the target lacks is no read that it leaves open
    if (input.operation !== 'updateListCell' && (answer.status === 404 || answer.status === 405)) {
      throw new NotReached(`needs: ${input.operation}`);
    }
    expectRefusal(scope, answer, rule, [401], why);
  };
}

export const none: fc.Arbitrary<WrongCredentials> = fc.constant({ kind: 'none' });

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
    ...madeBefore(none),
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

export const malformedKinds = kindsOf(malformedHeaders);

export const auth2 = check('AUTH-2', {
  cases: casesFor(malformedKinds),
  run: refusal('AUTH-2', 'the header is not of the form "Bearer <token>"'),
  share: () => 2,
});

export const randomToken: fc.Arbitrary<WrongCredentials> = randomUuid().map((token) => ({
  kind: 'random',
  token,
}));

export const unknownKinds = { random: randomToken, ...kindsOf(unknownTokens) };

export const auth3 = check('AUTH-3', {
  cases: { ...casesFor(unknownKinds), ...madeBefore(randomToken) },
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

/** Which rule says that such credentials are refused. */
export function ruleOf({ kind }: WrongCredentials): 'AUTH-1' | 'AUTH-2' | 'AUTH-3' {
  if (kind === 'none') return 'AUTH-1';
  return isIn(malformedHeaders, kind) ? 'AUTH-2' : 'AUTH-3';
}
