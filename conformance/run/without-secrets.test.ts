import { expect, test } from 'vitest';
import type { RuleResult, RunResult } from '../results.ts';
import { redactor } from '../wire/redact.ts';
import { runWithoutSecrets } from './without-secrets.ts';

const tokens = { caller: 's3cret-token', other: 's3cret-token-2' };

function runThatSays(text: string, more: Partial<RuleResult> = {}): RunResult {
  const counterexample = {
    input: [text],
    expected: text,
    actual: text,
    symptom: text,
    exchanges: [],
    curl: text,
    confirmed: { failed: 1, tries: 1 },
  };
  const texts = { title: '', reason: text, observation: text, replay: text, counterexample };
  const cost = { requests: 2, ms: 3 };
  return {
    tool: { name: 'cell-contract', version: '0.0.0' },
    target: { baseUrl: `http://localhost:3000/${text}` },
    seed: 42,
    startedAt: '2024-01-01T00:00:00.000Z',
    durationMs: 3210,
    requests: 99,
    results: [{ id: 'UP-2', level: 'MUST', status: 'fail', runs: 1, cost, ...texts, ...more }],
    summary: { pass: 0, fail: 1, warn: 0, observed: 0, notChecked: 0 },
    notes: [text],
  };
}

function struck(text: string, headers = {}): string {
  return JSON.stringify(runWithoutSecrets(runThatSays(text), redactor(tokens, headers)));
}

test('tokens are in none of the texts', () => {
  expect(struck('Bearer s3cret-token, Bearer s3cret-token-2!')).not.toContain('s3cret');
  expect(struck('Bearer s3cret-token-2!')).toContain('Bearer $OTHER_TOKEN!');
});

test('nor is the beginning of one where a text was cut', () => {
  expect(struck('Bearer s3cret-to… (9 characters)')).not.toContain('s3cret');
  expect(struck('it ends in s3cr…')).not.toContain('s3cr');
});

test('nor what a check made of one, whole or cut', () => {
  const encoded = Buffer.from(`${tokens.caller}:`).toString('base64');
  expect(struck(`Basic ${encoded}`)).not.toContain(encoded);
  expect(struck(`Basic ${encoded.slice(0, 9)}… and more`)).not.toContain(encoded.slice(0, 5));
});

test('nor the value of a header that the user sends', () => {
  const headers = { 'x-gateway-key': 'gateway-s3cret', 'accept-language': 'de-CH, fr;q=0.8' };
  const shown = struck('gateway-s3cret and de-CH, fr;q=0.8', headers);
  expect(shown).toContain('"$HEADER_X_GATEWAY_KEY and de-CH, fr;q=0.8"');
});

test('a status that reads like a token stays', () => {
  const run = runThatSays('said', { status: 'pass' });
  expect(runWithoutSecrets(run, redactor({ caller: 'pass' }))).toEqual(run);
});
