import type { RuleId } from '../../generated/rules.ts';
import { refusal } from '../front/refusal.ts';
import type { Fault, Tools } from './fault.ts';
import { codeOf } from './kit/missing.ts';
import { answersItself, changesAnswer, takesCallFor } from './kit/of-upserts.ts';
import { letIn, withAuthorization } from './kit/upsert-request.ts';

/** Ways of not being authenticated, by what the header is. */
const lacks: readonly {
  name: string;
  title: string;
  rule: RuleId;
  is: (header: string | undefined, tools: Tools) => boolean;
}[] = [
  {
    name: 'no-header',
    title: 'without an Authorization header',
    rule: 'AUTH-1',
    is: (header) => header === undefined,
  },
  {
    name: 'basic-header',
    title: 'with a Basic header',
    rule: 'AUTH-2',
    is: (header) => header !== undefined && /^basic\s/i.test(header),
  },
  {
    name: 'other-scheme',
    title: 'with a scheme that is neither Bearer nor Basic',
    rule: 'AUTH-2',
    is: (header) => header !== undefined && /^\S+\s+\S/.test(header) && !/^(?:bearer|basic)\s/i.test(header),
  },
  {
    name: 'no-token',
    title: 'with "Bearer" and no token',
    rule: 'AUTH-2',
    is: (header) => header !== undefined && /^bearer\s*$/i.test(header),
  },
  {
    name: 'bare-token',
    title: 'with a token and no scheme',
    rule: 'AUTH-2',
    is: (header) => header !== undefined && /^\S+$/.test(header) && !/^bearer$/i.test(header),
  },
  {
    name: 'unknown-token',
    title: 'with a token that nobody has',
    rule: 'AUTH-3',
    is: (header, { tokens }) =>
      header !== undefined && /^Bearer\s.+$/.test(header) && !tokens.has(tokenIn(header)),
  },
];

function tokenIn(header: string): string {
  return header.slice('Bearer '.length).trim();
}

function perLack(make: (lack: (typeof lacks)[number]) => Fault): Fault[] {
  return lacks.map(make);
}

const letsIn = perLack(({ name, title, rule, is }) => ({
  name: `lets-in-${name}`,
  does: `Serves a write ${title} as if the first caller had sent it.`,
  rules: [rule, 'AUTH-4'],
  front: takesCallFor((_request, asked, tools) =>
    is(asked.headers.authorization, tools) ? letIn(asked, tools) : null,
  ),
}));

const otherStatuses = [400, 403, 404, 500].flatMap((status) =>
  perLack(({ name, title, rule, is }) => ({
    name: `answers-${status}-to-${name}`,
    does: `Answers ${status} where 401 is due, to a write ${title}.`,
    rules: status === 500 ? [rule, 'AUTH-4', 'SAFE-1'] : [rule, 'AUTH-4'],
    front: changesAnswer((answer, asked, tools) =>
      answer.status === 401 && is(asked.headers.authorization, tools) ? { ...answer, status } : answer,
    ),
  })),
);

const writesAnyway = perLack(({ name, title, is }) => ({
  name: `writes-despite-401-${name}`,
  does: `Refuses a write ${title} with 401, and makes it all the same.`,
  rules: ['AUTH-5'],
  front: answersItself(async (_request, asked, tools, next) => {
    if (is(asked.headers.authorization, tools)) await next(letIn(asked, tools));
    return null;
  }),
}));

/** Among other words: the header is not of the form that is asked for. */
const looseHeaders: readonly Fault[] = [
  loose(
    'takes-first-word-of-token',
    'with another word behind it',
    (given, known) => given.split(' ')[0] === known,
  ),
  loose(
    'takes-last-word-of-token',
    'with another word before it',
    (given, known) => given.split(' ').at(-1) === known,
  ),
  loose('takes-one-token-of-two', 'behind a comma', (given, known) => given.endsWith(`, Bearer ${known}`)),
  loose('ends-token-at-a-comma', 'with a comma and more behind it', (given, known) =>
    given.startsWith(`${known},`),
  ),
].map((fault) => ({ ...fault, rules: ['AUTH-2', 'AUTH-4'] }));

const findsTokenInBody: Fault = {
  name: 'finds-token-in-body',
  does: 'Takes the token out of the body where there is no Authorization header.',
  rules: ['AUTH-1'],
  front: takesCallFor(({ members }, asked) => {
    const token = members?.access_token;
    const isBare = asked.headers.authorization === undefined;
    return isBare && typeof token === 'string' ? withAuthorization(asked, `Bearer ${token}`) : null;
  }),
};

const writesObjectsAnyway: Fault = {
  name: 'writes-arrays-and-objects-despite-401',
  does: 'Refuses a write of an array or an object with 401, and makes it all the same.',
  rules: ['AUTH-5'],
  front: answersItself(async ({ members }, asked, tools, next) => {
    const isBare = asked.headers.authorization === undefined;
    if (isBare && typeof members?.value === 'object' && members.value !== null)
      await next(letIn(asked, tools));
    return null;
  }),
};

/** Tokens that are nearly right. */
const looseTokens: readonly Fault[] = [
  loose(
    'ignores-token-case',
    'in another case',
    (given, known) => given.toLowerCase() === known.toLowerCase(),
  ),
  loose('takes-token-with-more', 'with something behind it', (given, known) => given.startsWith(known)),
  loose(
    'takes-start-of-token',
    'of which the last character is missing',
    (given, known) => known.slice(0, -1) === given,
  ),
  loose(
    'ignores-end-of-token',
    'with another last character',
    (given, known) => given.length === known.length && given.slice(0, -1) === known.slice(0, -1),
  ),
  loose('takes-token-behind-text', 'with something before it', (given, known) => given.endsWith(known)),
  loose('takes-quoted-token', 'in quotes', (given, known) => given === `"${known}"`),
  loose('takes-token-in-angle-brackets', 'in angle brackets', (given, known) => given === `<${known}>`),
  loose('drops-blanks-in-token', 'with a blank in it', (given, known) => given.replaceAll(' ', '') === known),
  loose('drops-token-padding', 'with "=" behind it', (given, known) => given.replace(/=+$/, '') === known),
  loose('takes-token-up-to-a-dot', 'with a dot and more behind it', (given, known) =>
    given.startsWith(`${known}.`),
  ),
  loose('looks-tokens-up-by-pattern', 'with "_" for one of its characters', (given, known) =>
    isLike(given, known),
  ),
  loose(
    'ignores-case-of-last-letter',
    'with its last letter in another case',
    (given, known) =>
      given.slice(0, -1) === known.slice(0, -1) && given.toLowerCase() === known.toLowerCase(),
  ),
  loose('decodes-token', 'that is percent-encoded', (given, known) => percentDecoded(given) === known),
  loose('finds-inherited-tokens', 'that names a member of any object', (given) => given in {}),
  loose('trusts-unsigned-tokens', 'that is a JSON Web Token without a signature', (given) =>
    /^ey.+\..+\.$/.test(given),
  ),
];

/** As `LIKE` of SQL compares, but for its other sign. */
function isLike(pattern: string, text: string): boolean {
  return (
    pattern.length === text.length && [...pattern].every((sign, at) => sign === '_' || sign === text[at])
  );
}

function percentDecoded(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function loose(name: string, how: string, fits: (given: string, known: string) => boolean): Fault {
  return {
    name,
    does: `Takes a token ${how} for the token.`,
    rules: ['AUTH-3', 'AUTH-4'],
    front: takesCallFor((_request, asked, { tokens }) => {
      const header = asked.headers.authorization ?? '';
      const known = [...tokens.keys()].find(
        (token) => header.startsWith('Bearer ') && fits(tokenIn(header), token),
      );
      return known === undefined ? null : withAuthorization(asked, `Bearer ${known}`);
    }),
  };
}

/** Takes the token out of a header that is not of the form that is asked for, where the pattern finds it. */
function findsToken(name: string, does: string, pattern: RegExp): Fault {
  return {
    name,
    does,
    rules: ['AUTH-2', 'AUTH-4'],
    front: takesCallFor((_request, asked) => {
      const [, token] = pattern.exec(asked.headers.authorization ?? '') ?? [];
      return token === undefined ? null : withAuthorization(asked, `Bearer ${token}`);
    }),
  };
}

const otherForms: readonly Fault[] = [
  findsToken(
    'finds-bearer-anywhere',
    'Takes a header for right that ends so, whatever stands before "Bearer".',
    /Bearer (\S+)$/,
  ),
  findsToken(
    'takes-longer-scheme',
    'Takes any scheme for right that begins with "Bearer".',
    /^Bearer\S+ (\S+)$/,
  ),
  findsToken('takes-jwt-scheme', 'Takes the scheme "JWT" for "Bearer".', /^JWT (\S+)$/),
  findsToken(
    'finds-token-before-scheme',
    'Takes the two words of the header in either order.',
    /^(\S+) Bearer$/,
  ),
];

const refusesBodyFirst: Fault = {
  name: 'refuses-text-before-credentials',
  does: 'Answers 400 to a body that is not declared as JSON, whoever sends it.',
  rules: ['AUTH-4'],
  front: answersItself((_request, { headers }) =>
    headers['content-type']?.startsWith('text/plain')
      ? refusal(400, 'validation_failed', 'The body is not declared as JSON')
      : null,
  ),
};

const looksForRowFirst: Fault = {
  name: 'looks-for-row-before-token',
  does: 'Answers 404 to a write about an unknown row where the token is unknown.',
  rules: ['AUTH-4'],
  front: answersItself(async (_request, asked, tools, next) => {
    if (!/^Bearer \S+$/.test(asked.headers.authorization ?? '')) return null;
    if ((await tools.judge(asked)).status !== 401) return null;
    const served = await tools.judge(letIn(asked, tools));
    return codeOf(served.body) === 'row_not_found' ? next(letIn(asked, tools)) : null;
  }),
};

const trustsKnownCells: Fault = {
  name: 'trusts-who-knows-a-cell',
  does: 'Serves a write without right credentials where the pair has a cell.',
  rules: ['AUTH-1', 'AUTH-2', 'AUTH-3'],
  front: answersItself(async ({ members }, asked, tools, next) => {
    if (members === null || (await tools.judge(asked)).status !== 401) return null;
    const cells = (await tools.store.dump()).flatMap((list) => list.cells);
    const isThere = cells.some(
      ({ rowId, columnId }) => rowId === members.rowId && columnId === members.columnId,
    );
    return isThere ? next(letIn(asked, tools)) : null;
  }),
};

const letsEmptyingIn: Fault = {
  name: 'lets-emptying-in-without-header',
  does: 'Serves a write of null without an Authorization header.',
  rules: ['AUTH-1'],
  front: takesCallFor(({ members }, asked, tools) =>
    members?.value === null && asked.headers.authorization === undefined ? letIn(asked, tools) : null,
  ),
};

/** Everything about who may call. */
export const authFaults: readonly Fault[] = [
  ...letsIn,
  letsEmptyingIn,
  ...otherStatuses,
  ...writesAnyway,
  ...looseHeaders,
  ...looseTokens,
  ...otherForms,
  findsTokenInBody,
  writesObjectsAnyway,
  refusesBodyFirst,
  looksForRowFirst,
  trustsKnownCells,
];
