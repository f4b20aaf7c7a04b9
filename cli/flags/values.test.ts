import { describe, expect, test } from 'vitest';
import { UsageError } from '../errors.ts';
import { durationText } from './duration-text.ts';
import type { Given } from './flags.ts';
import { header } from './header.ts';
import { latency } from './latency.ts';
import { misbehaviour } from './misbehaviour.ts';
import { moment } from './moment.ts';
import { oneOf } from './one-of.ts';
import { probability } from './probability.ts';
import { reportRequest } from './report-request.ts';
import { familyOf, ruleSelection } from './rule-selection.ts';
import { token } from './token.ts';
import { tokenOwner } from './token-owner.ts';
import { wholeNumber } from './whole-number.ts';

const given = (text: string): Given => ({ text, from: '--flag' });

describe('what is right is read', () => {
  test.each<[string, () => unknown, unknown]>([
    ['a whole number', () => wholeNumber(given('12'), 1), 12],
    ['a negative one', () => wholeNumber(given('-3'), -5, 5), -3],
    ['a share', () => probability(given('.25')), 0.25],
    ['a span', () => latency(given('50..200')), { min: 50, max: 200 }],
    ['a steady delay', () => latency(given('50')), { min: 50, max: 50 }],
    ['milliseconds', () => durationText(given('500ms')), 500],
    ['seconds', () => durationText(given('30s')), 30_000],
    ['a fraction of a minute', () => durationText(given('1.5m')), 90_000],
    ['a day', () => durationText(given('24h')), 86_400_000],
    ['a header', () => header(given('X-Tenant: a: b')), ['X-Tenant', 'a: b']],
    ['a token', () => token(given('a=b/c+d~')), 'a=b/c+d~'],
    ['a token with its caller', () => tokenOwner(given('a==alice')), ['a=', 'alice']],
    ['annotations', () => reportRequest(given('github')), { kind: 'github' }],
    ['a report', () => reportRequest(given('json=a=b.json')), { kind: 'json', path: 'a=b.json' }],
    ['a word', () => oneOf(given('strict'), ['lenient', 'strict']), 'strict'],
  ])('%s', (_, read, value) => {
    expect(read()).toEqual(value);
  });

  test('rules by id, family and in either case, in the order of the spec', () => {
    const ids = ruleSelection([given('vt-1'), given('UP')]);
    expect(ids.filter((id) => familyOf(id) === 'UP').length).toBeGreaterThan(5);
    expect(ids.at(-1)).toBe('VT-1');
  });
});

describe('what is wrong is refused in one sentence that says what would be right', () => {
  test.each<[string, () => unknown, string]>([
    ['zero runs', () => wholeNumber(given('0'), 1), '--flag must be a whole number, 1 or more, not "0"'],
    [
      'what no number of JavaScript holds',
      () => wholeNumber(given('99999999999999999999'), 1),
      '--flag must be a whole number, from 1 to 9007199254740991, not "99999999999999999999"',
    ],
    [
      'a port too high',
      () => wholeNumber(given('99999'), 0, 65_535),
      '--flag must be a whole number, from 0 to 65535, not "99999"',
    ],
    [
      'no misbehaviour',
      () => misbehaviour(given('lost-answr nth=3')),
      '--flag must begin with what --list-faults shows, not "lost-answr" (did you mean "lost-answer"?)',
    ],
    [
      'no moment',
      () => moment(given('tomorrow')),
      '--flag must be a moment, like 2025-03-01T09:00:00Z, not "tomorrow"',
    ],
    ['no number', () => wholeNumber(given('x'), 1), '--flag must be a whole number, 1 or more, not "x"'],
    ['a fraction', () => wholeNumber(given('1.5'), 1), '--flag must be a whole number, 1 or more, not "1.5"'],
    [
      'a number with an exponent',
      () => wholeNumber(given('1e3'), 1),
      '--flag must be a whole number, 1 or more, not "1e3"',
    ],
    ['a share above one', () => probability(given('1.1')), '--flag must be a number from 0 to 1, not "1.1"'],
    [
      'a span upside down',
      () => latency(given('5..1')),
      '--flag must be MIN..MAX in milliseconds, like 50..200, the smaller first, not "5..1"',
    ],
    [
      'a span without an end',
      () => latency(given('5..')),
      '--flag must be MIN..MAX in milliseconds, like 50..200, the smaller first, not "5.."',
    ],
    [
      'a header without colon',
      () => header(given('nonsense')),
      '--flag must be a header as \'Name: value\', not "nonsense"',
    ],
    [
      'a header with a line break',
      () => header(given('A: b\r\nC: secret')),
      '--flag must be a header as \'Name: value\', not "A"',
    ],
    [
      'a token with a space',
      () => token(given('secret x')),
      '--flag must be a bearer token: one word of visible ASCII characters',
    ],
    [
      'a token without caller',
      () => tokenOwner(given('secret')),
      '--flag must be TOKEN=CALLER, like s3cret=alice, with neither of them empty',
    ],
    [
      'an unknown kind of report',
      () => reportRequest(given('pdf=x')),
      '--flag must be KIND=FILE with KIND one of json, junit, html, markdown, badge, github, or github alone, not "pdf=x"',
    ],
    [
      'a report without a file',
      () => reportRequest(given('json=')),
      '--flag must be KIND=FILE with KIND one of json, junit, html, markdown, badge, github, or github alone, not "json="',
    ],
    [
      'a word not in the list',
      () => oneOf(given('x'), ['lenient', 'strict']),
      '--flag must be lenient or strict, not "x"',
    ],
    [
      'a rule with a typo',
      () => ruleSelection([given('UP2')]),
      '--flag must name a rule (UP-2) or a family (UP), not "UP2" (did you mean "UP-2"?)',
    ],
    [
      'a rule far from any',
      () => ruleSelection([given('nonsense')]),
      '--flag must name a rule (UP-2) or a family (UP), not "nonsense"',
    ],
  ])('%s', (_, read, sentence) => {
    expect(read).toThrow(new UsageError(sentence));
  });

  test.each(['30', '30 s', '30S', '-1s', '0s', '0.1ms', '1e3s', '25h', '1m30s', 's', ''])(
    'a duration as "%s"',
    (text) => {
      const right = 'a duration of at most 24h with its unit, like 500ms, 30s or 2m';
      expect(() => durationText(given(text))).toThrow(
        new UsageError(`--flag must be ${right}, not "${text}"`),
      );
    },
  );
});
