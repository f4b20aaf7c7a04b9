import pc from 'picocolors';
import { expect, test } from 'vitest';
import type { Counterexample } from '../../conformance/results.ts';
import { resultOf, ruleResult } from '../testing/result-of.ts';
import { summary } from './summary.ts';

const plain = pc.createColors(false);
const again = 'cell-contract check http://localhost:3000 --token "$TOKEN"';

function counterexample(more: Partial<Counterexample> = {}): Counterexample {
  return {
    input: null,
    expected: 'the same id',
    actual: 'another id',
    symptom: 'update:id',
    exchanges: [],
    curl: 'curl -X PUT "$BASE_URL"/one\ncurl "$BASE_URL"/two',
    confirmed: { failed: 3, tries: 3 },
    ...more,
  };
}

test('what is broken comes first, then what was not checked, what was seen, and one line of counts', () => {
  const result = resultOf(
    [
      ruleResult('AUTH-1', 'pass'),
      ruleResult('NF-6', 'not-checked', { reason: 'needs: other-token' }),
      ruleResult('BODY-3', 'observed', { observation: '400' }),
      ruleResult('UP-5', 'warn', { counterexample: counterexample() }),
      ruleResult('UP-2', 'fail', {
        counterexample: counterexample(),
        replay: '--only UP-2 --seed 42 --path 0:1',
      }),
    ],
    { notes: ['a list was left behind'] },
  );
  expect(summary(result, again, plain)).toMatchInlineSnapshot(`
    "
    ✗ FAIL UP-2 Updates the cell in place (MUST)
      expected  the same id
      actual    another id
      curl -X PUT "$BASE_URL"/one
      curl "$BASE_URL"/two
      replay    cell-contract check http://localhost:3000 --token "$TOKEN" --only UP-2 --seed 42 --path 0:1

    ! warn UP-5 Repeating changes nothing (SHOULD)
      expected  the same id
      actual    another id
      curl -X PUT "$BASE_URL"/one
      curl "$BASE_URL"/two

    The curl lines ask for BASE_URL=http://localhost:3000 and TOKEN in the shell's environment.

    Not checked
      needs: other-token: NF-6

    Observed (left open by the contract, or tolerated)
      BODY-3 400

    Notes
      a list was left behind

    1 pass, 1 fail, 1 warn, 1 observed, 1 not checked; 99 requests in 3.2 s, seed 42
    "
  `);
});

test('the variables that the curl lines need are named, those of headers among them', () => {
  const curl = `curl -H 'authorization: Bearer '"$OTHER_TOKEN" -H 'x-key: '"$HEADER_X_KEY" "$BASE_URL"/one`;
  const result = resultOf([ruleResult('UP-2', 'fail', { counterexample: counterexample({ curl }) })]);
  expect(summary(result, again, plain)).toContain(
    "The curl lines ask for BASE_URL=http://localhost:3000 and TOKEN, OTHER_TOKEN, and HEADER_X_KEY in the shell's environment.",
  );
});

test('rules that were not checked for the same reason stand together', () => {
  const reason = 'needs: other-token';
  const result = resultOf([
    ruleResult('NF-6', 'not-checked', { reason }),
    ruleResult('NF-7', 'not-checked', { reason }),
  ]);
  expect(summary(result, again, plain)).toContain('\n  needs: other-token: NF-6, NF-7\n');
});

test('what a server sent can neither command the terminal nor start a line', () => {
  const evil = '\u001b]0;owned\u0007\u001b[2J\r\nall rules pass\u202e';
  const result = resultOf(
    [
      ruleResult('UP-2', 'fail', {
        counterexample: counterexample({ expected: evil, actual: evil, curl: `curl ${evil}` }),
        reason: evil,
        replay: evil,
      }),
      ruleResult('BODY-3', 'observed', { observation: evil }),
      ruleResult('NF-6', 'not-checked', { reason: evil }),
    ],
    { notes: [evil], target: { baseUrl: evil } },
  );
  const text = summary(result, again, plain);
  expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  expect(text).not.toMatch(/^all rules pass/m);
});

test('a long answer is cut', () => {
  const result = resultOf([
    ruleResult('UP-2', 'fail', { counterexample: counterexample({ actual: 'x'.repeat(100_000) }) }),
  ]);
  expect(summary(result, again, plain).length).toBeLessThan(3000);
});

test('a run that was cut short says so', () => {
  expect(summary(resultOf([], { interrupted: true }), again, plain)).toContain('The run was interrupted');
  expect(summary(resultOf([], { lost: 'timed out' }), again, plain)).toContain(
    'The server stopped answering',
  );
});
