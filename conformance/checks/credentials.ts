import type { WireRequest } from '../wire/request.ts';

/** Credentials with one thing wrong. The token itself never stands in an input: inputs are shown. */
export type WrongCredentials =
  | { kind: 'none' }
  | { kind: 'random'; token: string }
  | {
      kind:
        | 'other scheme'
        | 'scheme as long'
        | 'basic'
        | 'no scheme'
        | 'scheme alone'
        | 'glued'
        | 'colon'
        | 'empty'
        | 'word before'
        | 'longer scheme'
        | 'scheme within another'
        | 'altered'
        | 'end altered'
        | 'unsigned'
        | 'cut'
        | 'last missing'
        | 'first missing'
        | 'extended'
        | 'word after'
        | 'other case'
        | 'literal';
    };

/** What to send in place of the right `Authorization`. */
export function credentials(
  wrong: WrongCredentials,
  token: string,
): Pick<WireRequest, 'as' | 'authorization'> {
  return wrong.kind === 'none' ? { as: 'none' } : { authorization: headerFor(wrong, token) };
}

function headerFor(wrong: Exclude<WrongCredentials, { kind: 'none' }>, token: string): string {
  switch (wrong.kind) {
    case 'random':
      return `Bearer ${wrong.token}`;
    case 'other scheme':
      return `Token ${token}`;
    case 'scheme as long': // for who cuts off seven characters unseen
      return `Digest ${token}`;
    case 'basic':
      return `Basic ${Buffer.from(`${token}:`).toString('base64')}`;
    case 'no scheme':
      return token;
    case 'scheme alone':
      return 'Bearer';
    case 'glued':
      return `Bearer${token}`;
    case 'colon':
      return `Bearer: ${token}`;
    case 'empty':
      return '';
    case 'word before':
      return `Token Bearer ${token}`;
    case 'longer scheme':
      return `Bearers ${token}`;
    case 'scheme within another':
      return `X-Bearer ${token}`;
    case 'end altered':
      return `Bearer ${alterEnd(token)}`;
    case 'unsigned':
      return `Bearer ${unsigned(token)}`;
    case 'altered':
      return `Bearer ${alter(token)}`;
    case 'cut':
      return `Bearer ${token.slice(0, Math.ceil(token.length / 2))}`;
    case 'last missing':
      return `Bearer ${token.slice(0, -1)}`;
    case 'first missing':
      return `Bearer ${token.slice(1)}`;
    case 'extended':
      return `Bearer ${token}x7Qz`;
    case 'word after':
      return `Bearer ${token} x7Qz`;
    case 'other case':
      return `Bearer ${swapCase(token)}`;
    case 'literal':
      return 'Bearer undefined';
  }
}

/** Changes a character in the middle: the last one of a signed token may hold bits that nobody reads. */
function alter(token: string): string {
  const middle = Math.floor(token.length / 2);
  return `${token.slice(0, middle)}${token[middle] === 'x' ? 'y' : 'x'}${token.slice(middle + 1)}`;
}

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Changes the highest bit of the last character, which is read even where the token is signed. */
function alterEnd(token: string): string {
  return token.replace(
    /[A-Za-z0-9_-](?=[^A-Za-z0-9_-]*$)/,
    (last) => base64[base64.indexOf(last) ^ 32] ?? 'x',
  );
}

/** A JSON Web Token without a signature, which says so; with the payload of the right one, where that is one. */
function unsigned(token: string): string {
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  const [, payload = encode({ sub: 'admin' }), signature] = token.split('.');
  return `${encode({ alg: 'none', typ: 'JWT' })}.${signature === undefined ? encode({ sub: 'admin' }) : payload}.`;
}

/** A token without letters has no other case; then it is altered. */
function swapCase(token: string): string {
  const swapped = [...token].map((c) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase())).join('');
  return swapped === token ? alter(token) : swapped;
}
