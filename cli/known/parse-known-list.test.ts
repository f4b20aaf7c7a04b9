import { describe, expect, test } from 'vitest';
import { UsageError } from '../errors.ts';
import { parseKnownList } from './parse-known-list.ts';

const today = '2026-06-15';
const read = (text: string) => parseKnownList(text, 'known.yaml', today);

test('YAML is read, with the line of each entry', () => {
  const text = [
    '# a comment',
    'failing:',
    '  - rule: UP-2',
    '    reason: created_at is written anew, until the migration',
    '    until: 2026-06-15',
    '    signature: update:created_at',
    'flaky:',
    '  - { rule: UP-7, reason: the lock times out }',
  ].join('\n');
  expect(read(text).entries).toEqual([
    {
      list: 'failing',
      rule: 'UP-2',
      reason: 'created_at is written anew, until the migration',
      until: '2026-06-15',
      signature: 'update:created_at',
      line: 3,
    },
    { list: 'flaky', rule: 'UP-7', reason: 'the lock times out', line: 8 },
  ]);
});

test('JSON is read as well, with tabs or without', () => {
  const list = { failing: [{ rule: 'UP-2', reason: 'x' }] };
  for (const indent of [0, 2, '\t'])
    expect(read(JSON.stringify(list, null, indent)).entries).toMatchObject(list.failing);
});

test('two ways in which one rule fails are two entries', () => {
  const entry = (signature: string) => `  - { rule: VT-1, reason: x, signature: '${signature}' }\n`;
  expect(read(`failing:\n${entry('value:case')}${entry('value:type')}`).entries).toHaveLength(2);
});

test.each(['', '# nothing yet\n', 'failing:\nflaky:\n', 'failing: []\n'])(
  'nothing is listed in %j',
  (text) => {
    expect(read(text).entries).toEqual([]);
  },
);

describe('what is wrong is refused with its place', () => {
  const entry = (members: string) => `failing:\n  - ${members}\n`;
  test.each<[string, string, string]>([
    ['no YAML', 'failing: [', 'line 1, is neither YAML nor JSON: '],
    [
      'a member twice',
      'failing: []\nfailing: []\n',
      'line 2, is neither YAML nor JSON: Map keys must be unique',
    ],
    ['a bare list', '- rule: UP-2\n', 'line 1, should hold "failing" and "flaky", each a list of entries'],
    [
      'a typo',
      '\nfailling: []\n',
      'line 2, has "failling", which means nothing here (did you mean "failing"?)',
    ],
    ['a name far from any', 'x: []\n', 'line 1, has "x", which means nothing here: there are failing, flaky'],
    ['no list', 'failing: UP-2\n', 'line 1, should have a list under "failing"'],
    ['an entry that is a word', entry('UP-2'), 'line 2, should be an entry with rule and reason'],
    ['no rule', entry('reason: x'), 'line 2, names no rule: give one, like UP-2'],
    [
      'an unknown rule',
      entry('rule: UP2\n    reason: x'),
      'line 2, names "UP2", which is no rule (did you mean "UP-2"?)',
    ],
    ['a family', entry('rule: VALUES\n    reason: x'), 'line 2, names "VALUES", which is no rule'],
    [
      'a MAY rule',
      entry('reason: x\n    rule: BODY-3'),
      'line 3, names BODY-3, a MAY rule, which never fails: take it off',
    ],
    ['no reason', entry('rule: UP-2'), 'line 2, gives no reason for UP-2: say why it may fail'],
    [
      'an empty reason',
      entry('rule: UP-2\n    reason: " "'),
      'line 2, gives no reason for UP-2: say why it may fail',
    ],
    ['a reason that is none', entry('rule: UP-2\n    reason: 12'), 'line 3, should have a text as reason'],
    [
      'no day',
      entry('rule: UP-2\n    reason: x\n    until: soon'),
      'line 4, has until "soon": it must be a day, like 2027-01-31',
    ],
    [
      'no day of the calendar',
      entry('rule: UP-2\n    reason: x\n    until: 2027-02-30'),
      'line 4, has until "2027-02-30": it must be a day, like 2027-01-31',
    ],
    [
      'a day that is past',
      entry('rule: UP-2\n    reason: x\n    until: 2026-06-14'),
      'line 2, lets UP-2 fail until 2026-06-14, which is past: mend it, or set another day',
    ],
    [
      'an unknown member',
      entry('rule: UP-2\n    reason: x\n    untill: 2027-01-31'),
      'line 4, has "untill", which means nothing here (did you mean "until"?)',
    ],
    [
      'a rule twice',
      'failing:\n  - { rule: UP-2, reason: x, signature: a }\n  - { rule: UP-2, reason: y }\n',
      'line 3, names UP-2 again, after line 2: give each a signature of its own, or leave one out',
    ],
    [
      'a rule in both lists',
      'failing:\n  - { rule: UP-2, reason: x, signature: a }\nflaky:\n  - { rule: UP-2, reason: y, signature: b }\n',
      'line 4, names UP-2 again, after line 2: give each a signature of its own, or leave one out',
    ],
  ])('%s', (_, text, says) => {
    expect(() => read(text)).toThrow(UsageError);
    expect(() => read(text)).toThrow(`known.yaml, ${says}`);
  });
});
