import { nearTokens, payloadOf } from '../../wire/near-tokens.ts';
import type { WireRequest } from '../../wire/request.ts';

type Header = (token: string) => string;

/** Headers that are not of the form "Bearer <token>" (AUTH-2), each made of the right token. */
export const malformedHeaders = {
  'other scheme': (token) => `Token ${token}`,
  'scheme as long': (token) => `Digest ${token}`, // for who cuts off seven characters unseen
  'scheme of JSON Web Tokens': (token) => `JWT ${token}`,
  basic: (token) => `Basic ${nearTokens['base64 user'](token).text}`,
  'basic, not encoded': (token) => `Basic ${token}`,
  'basic, as password': (token) => `Basic ${nearTokens['base64 password'](token).text}`,
  'no scheme': (token) => token,
  'scheme alone': () => 'Bearer',
  glued: (token) => `Bearer${token}`,
  colon: (token) => `Bearer: ${token}`,
  empty: () => '',
  'word before': (token) => `Token Bearer ${token}`,
  'longer scheme': (token) => `Bearers ${token}`,
  'scheme within another': (token) => `X-Bearer ${token}`,
  'scheme last': (token) => `${token} Bearer`,
  'word after': (token) => `Bearer ${token} x7Qz`,
  'word before the token': (token) => `Bearer x7Qz ${token}`,
  'first of two': (token) => `Bearer ${token}, Bearer x7Qz`,
  'second of two': (token) => `Bearer x7Qz, Bearer ${token}`,
} as const satisfies Record<string, Header>;

/** Headers of the right form with a token that nobody has (AUTH-3). */
export const unknownTokens = {
  altered: bearer(nearTokens.altered),
  'end altered': bearer(nearTokens['end altered']),
  unsigned: (token) => `Bearer ${unsigned(token)}`,
  cut: bearer(nearTokens.half),
  'last missing': bearer(nearTokens['last missing']),
  'first missing': bearer(nearTokens['first missing']),
  extended: (token) => `Bearer ${token}x7Qz`,
  'extended after a dot': (token) => `Bearer ${token}.x7Qz`,
  padded: (token) => `Bearer ${token}=`,
  'text before': (token) => `Bearer x7Qz${token}`,
  quoted: (token) => `Bearer "${token}"`,
  'in angle brackets': (token) => `Bearer <${token}>`,
  'in two parts': bearer(nearTokens['in two parts']),
  'percent-encoded': bearer(nearTokens['percent-encoded']),
  'other case': bearer(nearTokens['other case']),
  'last in other case': bearer(nearTokens['last in other case']),
  undefined: () => 'Bearer undefined',
  null: () => 'Bearer null',
  // what any plain object of JavaScript has
  constructor: () => 'Bearer constructor',
  prototype: () => 'Bearer __proto__',
} as const satisfies Record<string, Header>;

/** Credentials with one thing wrong. The token itself never stands in an input: inputs are shown. */
export type WrongCredentials =
  | { kind: 'none' }
  | { kind: 'random'; token: string }
  | { kind: keyof typeof malformedHeaders | keyof typeof unknownTokens };

/** What to send in place of the right `Authorization`. */
export function credentials(
  wrong: WrongCredentials,
  token: string,
): Pick<WireRequest, 'as' | 'authorization'> {
  switch (wrong.kind) {
    case 'none':
      return { as: 'none' };
    case 'random':
      return { authorization: `Bearer ${wrong.token}` };
    default:
      return { authorization: headers[wrong.kind](token) };
  }
}

const headers = { ...malformedHeaders, ...unknownTokens };

function bearer(near: (token: string) => { text: string }): Header {
  return (token) => `Bearer ${near(token).text}`;
}

/** A JSON Web Token without a signature, which says so; with the payload of the right one, where that is one. */
function unsigned(token: string): string {
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  return `${encode({ alg: 'none', typ: 'JWT' })}.${payloadOf(token)?.text ?? encode({ sub: 'admin' })}.`;
}
