import fc from 'fast-check';
import { randomUuid } from '../../arbitraries/valid-uuid.ts';
import { expectRefusal } from '../../judge/expect-refusal.ts';
import { type Scope, upsertRequest } from '../../judge/scope.ts';
import { check } from '../../run/check.ts';
import { malformedKinds, none, operations, randomToken, refusal, ruleOf, unknownKinds } from './auth.ts';
import { credentials, type WrongCredentials } from './credentials.ts';

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
