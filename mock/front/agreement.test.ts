import route from '@stoplight/prism-http/dist/router/index.js';
import type { IHttpRequest } from '@stoplight/prism-http/dist/types.js';
import { validateInput, validateSecurity } from '@stoplight/prism-http/dist/validator/index.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { operations } from '../../generated/operations.ts';
import { uuidPattern } from '../../generated/patterns.ts';
import { routes } from '../../generated/routes.ts';
import type { Service } from '../service/service.ts';
import type { Routed } from './routed.ts';
import { matchPath } from './routes.ts';
import { securityViolations } from './security-violations.ts';
import { inputViolations } from './validate-input.ts';

/** What a judge makes of a request: the operation, whether it needs a token that is not there, where it is wrong. */
interface Verdict {
  operation: string | null;
  unauthorized: boolean;
  wrong: string[];
}

const unused = {} as Service; // judging asks nobody to do anything

/** By the parts that are compiled from the spec, as the pipeline asks them. */
function ours(request: IHttpRequest): Verdict {
  const { method, url, headers = {}, body } = request;
  const match = matchPath(url.path);
  const found = match?.methods.get(method);
  if (match === null || found === undefined) return { operation: null, unauthorized: false, wrong: [] };
  const query: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(url.query ?? {})) if (value !== undefined) query[name] = value;
  const routed: Routed = {
    method,
    url: { path: url.path, query },
    headers,
    body,
    bodyProblem: null,
    match,
    params: match.params,
    service: unused,
    callerOf: () => undefined,
  };
  const wrong = inputViolations(found, routed).map(({ code, message }) =>
    code === 415 || message.startsWith('The request body is missing')
      ? `body ${code}`
      : `${message.split(' ')[0]?.toLowerCase()} ${code}`,
  );
  return {
    operation: found.operationId,
    unauthorized: securityViolations(routed).length > 0,
    wrong: wrong.sort(),
  };
}

/** By Prism's own router and validators. */
function prisms(request: IHttpRequest): Verdict {
  const routed = route({ resources: operations, input: request });
  if (routed._tag === 'Left') return { operation: null, unauthorized: false, wrong: [] };
  const resource = routed.right;
  const judged = validateInput({ resource, element: request });
  const wrong = judged._tag === 'Left' ? judged.left.map(prismsPlace) : [];
  const unauthorized = validateSecurity({ resource, element: request })._tag === 'Left';
  return { operation: resource.iid ?? null, unauthorized, wrong: wrong.sort() };
}

/** Prism puts a missing member down to the object that lacks it, and names it in the sentence. */
function prismsPlace({
  path = ['body'],
  code,
  message,
}: {
  path?: string[];
  code?: string | number;
  message: string;
}) {
  const missing = code === 'required' ? /'([^']+)'$/.exec(message)?.[1] : undefined;
  return `${[...path, ...(missing === undefined ? [] : [missing])].join('.').toLowerCase()} ${code}`;
}

const uuid = fc.stringMatching(new RegExp(uuidPattern));
const nearUuid = uuid.chain((id) =>
  fc.constantFrom(
    `{${id}}`,
    ` ${id}`,
    `${id}\n`,
    id.slice(1),
    id.replaceAll('-', ''),
    `urn:uuid:${id}`,
    `${id}%`,
    `%zz`,
  ),
);
const id = fc.oneof({ weight: 6, arbitrary: uuid }, nearUuid, fc.string());

/** A path of the spec with ids filled in, as a client encodes them, or not quite one; mostly with a method that it has. */
const target = fc.constantFrom(...routes).chain(({ method, path }) =>
  fc.tuple(id, id).chain((ids) => {
    const filled = path.replaceAll(/\{[^}]+\}/g, () => encodeURIComponent(ids.pop() ?? ''));
    const odd = fc.constantFrom(`${filled}/`, `/x${filled}`, `${filled}/x`, '/api', '/');
    const others = fc.constantFrom('get', 'put', 'post', 'delete', 'patch');
    return fc.record({
      path: fc.oneof({ weight: 9, arbitrary: fc.constant(filled) }, odd),
      method: fc.oneof({ weight: 9, arbitrary: fc.constant(method) }, others),
    });
  }),
);

const number = fc.oneof(
  fc.integer({ min: -3, max: 600 }).map(String),
  fc.constantFrom('', 'x', '1.5', '1e2', '0x10', ' 7', '9'.repeat(30), 'true', 'null'),
);
const query = fc.record(
  {
    limit: fc.oneof(number, fc.array(number, { minLength: 2, maxLength: 2 })),
    offset: number,
    LIMIT: number,
    other: fc.string(),
  },
  { requiredKeys: [] },
);

const anything = fc.jsonValue({ maxDepth: 2 });
const type = fc.oneof(fc.constantFrom('text', 'number', 'enum', 'multiselect', 'list', 'txt'), anything);

/** The members that any operation knows, each right, nearly right, or anything at all. */
const members = fc.record(
  {
    rowId: fc.oneof(id, anything),
    columnId: fc.oneof(id, anything),
    value: anything,
    name: fc.oneof(fc.string(), anything),
    schema: fc.oneof(
      fc.record(
        { type, options: fc.oneof(fc.array(fc.string()), anything), maxItems: anything, scale: anything },
        { requiredKeys: [] },
      ),
      anything,
    ),
    isDynamic: fc.oneof(fc.boolean(), anything),
    prompt: fc.oneof(fc.string(), anything),
    dataSource: fc.oneof(fc.constantFrom('web', 'profile', 'reasoning', 'x'), anything),
    firstName: fc.oneof(fc.string(), anything),
    linkedinUrl: fc.oneof(fc.constantFrom('https://example.com/in/ada', 'x'), anything),
    rowIds: fc.oneof(fc.array(id, { maxLength: 3 }), anything),
    extra: anything,
  },
  { requiredKeys: [] },
);
const body = fc.oneof({ weight: 6, arbitrary: members }, anything, fc.constant(undefined));
const contentType = fc.oneof(
  { weight: 6, arbitrary: fc.constant('application/json') },
  fc.constantFrom(
    'application/json; charset=utf-8',
    'APPLICATION/JSON',
    'text/plain',
    'application/xml',
    'multipart/form-data; boundary=x',
  ),
  fc.constant(undefined),
);
const authorization = fc.oneof(
  { weight: 3, arbitrary: fc.constant('Bearer test-token') },
  fc.constantFrom('Bearer', 'Bearer ', 'bearer x', 'Basic eDp5', 'Token x', 'Bearer\tx', 'BearerX y', ''),
  fc.constant(undefined),
);

const request: fc.Arbitrary<IHttpRequest> = fc
  .record({ target, query, body, contentType, authorization, chunked: fc.boolean() })
  .map(({ target, query, body, contentType, authorization, chunked }) => ({
    method: target.method as IHttpRequest['method'],
    url: { path: target.path, query },
    headers: {
      ...(authorization !== undefined && { authorization }),
      ...(body !== undefined && !chunked && { 'content-length': String(JSON.stringify(body).length) }),
      ...(body !== undefined && contentType !== undefined && { 'content-type': contentType }),
    },
    body,
  }));

const list = '/api/lists/0b5f2f6c-3d1e-4c8a-9a57-6f1d2f3b4c5d';

/** Where the two differ, and why that is right. The comparison leaves these out. */
const differences: readonly {
  because: string;
  is: (asked: IHttpRequest) => boolean;
  example: IHttpRequest;
  ours: string[];
  prisms: string[];
}[] = [
  {
    because: 'a body where the operation has none is passed over, as RFC 9110 (9.3.1) has it of a GET',
    is: ({ method, body }) => method === 'get' && body !== undefined,
    example: { method: 'get', url: { path: '/api/lists' }, headers: { 'content-length': '2' }, body: {} },
    ours: [],
    prisms: ['body 415'],
  },
  {
    because: 'Prism overlooks the type of a body that comes in chunks, for it has no length',
    is: ({ headers = {}, body }) => body !== undefined && headers['content-length'] === undefined,
    example: {
      method: 'post',
      url: { path: '/api/lists' },
      headers: { 'content-type': 'text/plain' },
      body: {},
    },
    ours: ['body 415'],
    prisms: [],
  },
  {
    because: 'Prism reads the names of parameters without regard to case, which OpenAPI does not',
    is: ({ url: { query = {} } }) => 'LIMIT' in query,
    example: { method: 'get', url: { path: `${list}/rows`, query: { LIMIT: '0' } } },
    ours: [],
    prisms: ['query.limit minimum'],
  },
];

test('the compiled parts and Prism’s own judge every request alike, and find the same wrong', () => {
  const seen = { right: 0, wrong: 0, unauthorized: 0, nowhere: 0 };
  fc.assert(
    fc.property(request, (asked) => {
      fc.pre(differences.every(({ is }) => !is(asked)));
      const verdict = ours(structuredClone(asked));
      expect(verdict).toEqual(prisms(structuredClone(asked)));
      seen.nowhere += Number(verdict.operation === null);
      seen.unauthorized += Number(verdict.unauthorized);
      seen.right += Number(verdict.operation !== null && verdict.wrong.length === 0);
      seen.wrong += Number(verdict.wrong.length > 0);
    }),
    { numRuns: 1000 },
  );
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(50);
});

test.each(differences)('$because', ({ is, example, ...expected }) => {
  expect(is(example)).toBe(true);
  expect({ ours: ours(example).wrong, prisms: prisms(example).wrong }).toEqual({
    ours: expected.ours,
    prisms: expected.prisms,
  });
});
