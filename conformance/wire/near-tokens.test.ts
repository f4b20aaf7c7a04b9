import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { nearTokens, openToShell, payloadOf } from './near-tokens.ts';
import { redactor } from './redact.ts';

const tokens = [
  'caller-token-of-the-test',
  'UPPER_and_lower.90=',
  '1234567890123456',
  'eyJhbGciOiJIUzI1.eyJzdWIiOiIx.c2lnbmF0dXJl',
];

function inShell(text: string, token: string): string {
  return execFileSync('sh', ['-c', `printf %s "${text}"`], {
    env: { ...process.env, TOKEN: token },
  }).toString();
}

describe.each(tokens)('of %s', (token) => {
  test.each(Object.entries(nearTokens))(
    '%s is another text, and a shell makes the same of the token',
    (_, make) => {
      const { text, shell } = make(token);
      expect(text).not.toBe(token);
      expect(inShell(shell, token)).toBe(text);
      const closed = shell.split(openToShell).filter((_part, at) => at % 2 === 0);
      expect(closed.join('')).toMatch(/^%?$/);
    },
  );

  test.each(Object.entries(nearTokens))('%s is shown as what makes it', (_, make) => {
    const { text, shell } = make(token);
    expect(redactor({ caller: token })(`Bearer ${text}.`)).toBe(`Bearer ${shell}.`);
  });
});

test('the payload of a JSON Web Token is shown as what makes it; another token has none', () => {
  const [, , , token = ''] = tokens;
  const payload = payloadOf(token);
  expect(inShell(payload?.shell ?? '', token)).toBe('eyJzdWIiOiIx');
  expect(redactor({ caller: token })('a.eyJzdWIiOiIx.')).toBe(`a.${payload?.shell}.`);
  expect(payload?.shell.split(openToShell)).toEqual(['', payload?.shell, '']);
  expect(payloadOf('one.two')).toBeUndefined();
});

test.each([
  '$(id)',
  '$(printf %s "$TOKEN" | sh)',
  '`id`',
  `\${HOME}`,
  '$(printf %s "$TOKEN" | sed \'s/./x/1;e\')',
])('nothing else is left to the shell: %s', (text) => {
  expect(text.split(openToShell).filter((_, at) => at % 2 === 1)).toEqual(
    text.includes('"$TOKEN"') ? ['$TOKEN'] : [],
  );
});
