import fc from 'fast-check';
import type { JsonValue } from '../json-value.ts';

const pieces = {
  html: [
    '<script>alert(1)</script>',
    '<b>',
    '</b>',
    '&',
    '&amp;',
    '&lt;',
    '&#39;',
    '<!--',
    '-->',
    ']]>',
    '<br/>',
  ],
  sql: [
    "'",
    "''",
    "' OR '1'='1",
    "'; DROP TABLE cells; --",
    '--',
    '/*',
    '$$',
    "E'\\'",
    '?',
    ':a',
    '@a',
    '%',
    '_',
  ],
  quotes: ['"', "'", '`', '“', '\\"', '""', "\\'"],
  backslashes: ['\\', '\\\\', '\\n', '\\t', '\\0', '\\u0041', '\\u', '\\x41', '\\x', '\\/', '/', 'C:\\temp'],
  percent: ['%', '%s', '%d', '%n', '%00', '%20', '%2F', '%25', '+', '%u0041', '%ZZ'],
  templates: [
    '\u0024{x}',
    '#{x}',
    '{{7*7}}',
    '{0}',
    '{}',
    '<%= x %>',
    '$1',
    '$&',
    '$(x)',
    '`x`',
    '=1+1',
    '@SUM(A1)',
    '{%x%}',
  ],
  json: ['{', '}', '[', ']', '{"a":1}', '","', '":', '\\u0000', '//', 'null', ',,'],
  chat: [':smile:', '[x](http://example.com)', '**b**', '_i_', '@ada', '> x', '#1'],
  typography: ['--', '...', '(c)', '(tm)', ':)', ':-(', '<3', '->', '1/2', '"x"', "it's"],
  shell: ['; ls', '| cat', '&& x', '$HOME', '~', '*', '!', '../..', '#'],
};

/** Texts made of what some language takes for its own, by that language; and one with all of it. */
export const markupStrings: Record<string, fc.Arbitrary<JsonValue>> = {
  ...Object.fromEntries(
    Object.entries(pieces).map(([language, some]) => [
      `${language}-text`,
      fc.array(fc.constantFrom(...some, 'a'), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
    ]),
  ),
  'all-markup': fc.constant(Object.values(pieces).flat().join(' a ')),
};
