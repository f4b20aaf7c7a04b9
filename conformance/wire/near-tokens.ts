/** A text made of a token, which tells nearly all of it, and what makes the same of `$TOKEN` in a POSIX shell. */
interface NearToken {
  text: string;
  shell: string;
}

/**
 * What nearly is the caller's token, or holds it in other letters, by what is wrong with it. A report shows the shell's
 * text in place of each, so that the token stays secret and the line can be run all the same.
 */
export const nearTokens = {
  altered: (token) => replaced(token, Math.floor(token.length / 2), ['x', 'y']),
  'end altered': alterEnd,
  'last missing': (token) => ({ text: token.slice(0, -1), shell: `\${TOKEN%?}` }),
  'first missing': (token) => ({ text: token.slice(1), shell: `\${TOKEN#?}` }),
  half: (token) => {
    const kept = Math.ceil(token.length / 2);
    return { text: token.slice(0, kept), shell: `$(printf %.${kept}s "$TOKEN")` };
  },
  'other case': swapCase,
  'percent-encoded': (token) => ({
    text: `%${token.charCodeAt(0).toString(16).padStart(2, '0')}${token.slice(1)}`,
    shell: `%$(printf %02x "'$TOKEN")\${TOKEN#?}`,
  }),
  'base64 user': (token) => encoded(`${token}:`, '$TOKEN:'),
  'base64 password': (token) => encoded(`user:${token}`, 'user:$TOKEN'),
} as const satisfies Record<string, (token: string) => NearToken>;

/** The payload of a JSON Web Token; undefined where the token is none. */
export function payloadOf(token: string): NearToken | undefined {
  const [, payload, signature] = token.split('.');
  if (payload === undefined || signature === undefined) return undefined;
  return { text: payload, shell: '$(printf %s "$TOKEN" | cut -d. -f2)' };
}

/** Matches what a shell has to work out: the tokens, and what is made of them; in a group, for `split`. */
export const openToShell =
  /(\$\(printf %\.\d+s "\$TOKEN"\)|\$\(printf %02x "'\$TOKEN"\)|\$\(printf %s "(?:user:\$TOKEN|\$TOKEN:?)" \| (?:sed 's\/\.\/[xygA]\/\d+'|tr 'A-Za-z' 'a-zA-Z'|base64 \| tr -d '\\n'|cut -d\. -f2)\)|\$\{TOKEN[%#]\?\}|\$(?:OTHER_)?TOKEN)/;

/** With one of two characters in place of the one there, which then is not told. */
function replaced(token: string, at: number, [one, other]: readonly [string, string]): NearToken {
  const put = token[at] === one ? other : one;
  return {
    text: token.slice(0, at) + put + token.slice(at + 1),
    shell: `$(printf %s "$TOKEN" | sed 's/./${put}/${at + 1}')`,
  };
}

/** Changes the highest bit of the last character of base64, which is read even where the token is signed. */
function alterEnd(token: string): NearToken {
  const at = Math.max(token.search(/[A-Za-z0-9_-][^A-Za-z0-9_-]*$/), 0);
  return /[A-Za-f]/.test(token[at] ?? '') ? replaced(token, at, ['g', 'g']) : replaced(token, at, ['A', 'A']);
}

/** A token without letters has no other case; then it is altered. */
function swapCase(token: string): NearToken {
  const swapped = [...token].map((c) => (/[a-z]/.test(c) ? c.toUpperCase() : c.toLowerCase())).join('');
  if (swapped === token) return nearTokens.altered(token);
  return { text: swapped, shell: `$(printf %s "$TOKEN" | tr 'A-Za-z' 'a-zA-Z')` };
}

function encoded(text: string, inShell: string): NearToken {
  return {
    text: Buffer.from(text).toString('base64'),
    shell: `$(printf %s "${inShell}" | base64 | tr -d '\\n')`,
  };
}
