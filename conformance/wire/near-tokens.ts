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
  altered,
  'end altered': alterEnd,
  'last missing': (token) => ({ text: token.slice(0, -1), shell: `\${TOKEN%?}` }),
  'first missing': (token) => ({ text: token.slice(1), shell: `\${TOKEN#?}` }),
  half: (token) => {
    const kept = Math.ceil(token.length / 2);
    return { text: token.slice(0, kept), shell: `$(printf %.${kept}s "$TOKEN")` };
  },
  'other case': swapCase,
  'last in other case': (token) => {
    const last = swapped(token.slice(-1));
    if (token.endsWith(last)) return altered(token);
    return {
      text: token.slice(0, -1) + last,
      shell: `\${TOKEN%?}$(printf %s "$TOKEN" | tail -c 1 | tr 'A-Za-z' 'a-zA-Z')`,
    };
  },
  'in two parts': (token) => {
    const middle = Math.floor(token.length / 2);
    return {
      text: `${token.slice(0, middle)} ${token.slice(middle)}`,
      shell: `$(printf %s "$TOKEN" | sed 's/./& /${middle}')`,
    };
  },
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

/** Matches what a shell has to work out: the tokens, what is made of them, and headers; in a group, for `split`. */
export const openToShell =
  /(\$\(printf %\.\d+s "\$TOKEN"\)|\$\(printf %02x "'\$TOKEN"\)|\$\(printf %s "(?:user:\$TOKEN|\$TOKEN:?)" \| (?:sed 's\/\.\/(?:[_xgA]|& )\/\d+'|(?:tail -c 1 \| )?tr 'A-Za-z' 'a-zA-Z'|base64 \| tr -d '\\n'|cut -d\. -f2)\)|\$\{TOKEN[%#]\?\}|\$(?:OTHER_)?TOKEN|\$HEADER_[A-Z0-9_]+)/;

/** By the sign that stands for any character where tokens are looked up by a pattern. */
function altered(token: string): NearToken {
  return replaced(token, Math.floor(token.length / 2), ['_', 'x']);
}

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
  const text = swapped(token);
  if (text === token) return altered(token);
  return { text, shell: `$(printf %s "$TOKEN" | tr 'A-Za-z' 'a-zA-Z')` };
}

function swapped(text: string): string {
  return [...text].map((c) => (/[a-z]/.test(c) ? c.toUpperCase() : c.toLowerCase())).join('');
}

function encoded(text: string, inShell: string): NearToken {
  return {
    text: Buffer.from(text).toString('base64'),
    shell: `$(printf %s "${inShell}" | base64 | tr -d '\\n')`,
  };
}
