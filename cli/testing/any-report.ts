import fc from 'fast-check';
import type { Counterexample, Exchange, RuleResult, Status } from '../../conformance/results.ts';
import { type Rule, rules } from '../../generated/rules.ts';
import type { KnownEntry, KnownList } from '../known/known-list.ts';
import type { Report } from '../reports/report.ts';
import { reportOf } from '../reports/report-of.ts';
import { hostileTexts } from './hostile-texts.ts';
import { resultOf } from './result-of.ts';

/** Whatever a server or a user may have had a say in. */
const anyText = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 20 }),
);
const anyHeaders = fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), anyText, { maxKeys: 3 });
const anyMs = fc.nat(100_000);

const anyExchange: fc.Arbitrary<Exchange> = fc.record({
  request: fc.record(
    { method: fc.constantFrom('GET', 'PUT'), path: anyText, headers: anyHeaders, body: anyText },
    { requiredKeys: ['method', 'path', 'headers'] },
  ),
  response: fc.oneof(
    fc.record({
      kind: fc.constant('answer' as const),
      status: fc.integer({ min: 100, max: 599 }),
      headers: anyHeaders,
      body: fc.oneof(anyText, fc.json()),
      ms: anyMs,
    }),
    fc.record({ kind: fc.constant('none' as const), reason: anyText, ms: anyMs }),
  ),
});

const anyOperation = fc
  .record({
    kind: fc.constantFrom('write' as const, 'read' as const),
    value: fc.oneof(anyText, fc.jsonValue()),
    call: fc.double({ min: 0, max: 1e6, noNaN: true }),
    took: fc.option(fc.double({ min: 0, max: 1e4, noNaN: true }), { nil: undefined }),
    client: fc.oneof(fc.nat(5), anyText),
  })
  .map(({ took, ...operation }) => ({
    ...operation,
    return: took === undefined ? undefined : operation.call + took,
  }));

const anyHistory = fc.record(
  {
    operations: fc.array(anyOperation, { maxLength: 6 }),
    initial: fc.record({ value: fc.jsonValue() }),
  },
  { requiredKeys: ['operations'] },
);

const anyCounterexample: fc.Arbitrary<Counterexample> = fc.record(
  {
    input: fc.jsonValue(),
    expected: anyText,
    actual: anyText,
    symptom: anyText,
    contrast: fc.record({ at: anyText, expected: fc.jsonValue(), actual: fc.oneof(anyText, fc.jsonValue()) }),
    exchanges: fc.array(anyExchange, { maxLength: 3 }),
    history: anyHistory,
    curl: anyText,
    confirmed: fc.constant({ failed: 3, tries: 3 }),
  },
  { requiredKeys: ['input', 'expected', 'actual', 'symptom', 'exchanges', 'curl', 'confirmed'] },
);

/** The statuses that a rule of each level can have. */
const statuses = {
  MUST: ['pass', 'fail', 'not-checked'],
  SHOULD: ['pass', 'warn', 'not-checked'],
  MAY: ['observed', 'not-checked'],
} as const satisfies Record<Rule['level'], readonly Status[]>;

function anyResultOf({ id, level, title }: Rule): fc.Arbitrary<RuleResult> {
  const ours = { id, level, title };
  return fc
    .record({ status: fc.constantFrom<Status>(...statuses[level]), runs: fc.nat(99) })
    .chain(({ status, runs }) => {
      const isBroken = status === 'fail' || status === 'warn';
      const texts = fc.record(
        { reason: anyText, observation: anyText, replay: anyText },
        { requiredKeys: [] },
      );
      const evidence = isBroken ? fc.record({ counterexample: anyCounterexample }) : fc.constant({});
      const cost = fc.record({ requests: fc.nat(9999), ms: anyMs });
      return fc
        .tuple(texts, evidence, cost)
        .map(([text, shown, spent]) => ({ ...ours, status, runs, ...text, ...shown, cost: spent }));
    });
}

const anyResults = fc.tuple(...rules.map(anyResultOf));
/** Also the run that judged nothing, which chance would never give. */
const nothing = anyResults.map((results) =>
  results.map(({ id, level, title, runs, cost }) => {
    return { id, level, title, runs, cost, status: 'not-checked' as const, reason: 'needs: all' };
  }),
);

/** Entries on what a run may have come to, as listed or in some other way. */
function anyEntryOf({ id, counterexample }: RuleResult): fc.Arbitrary<KnownEntry> {
  const own = counterexample === undefined ? anyText : fc.constant(counterexample.symptom);
  return fc.record(
    {
      rule: fc.constant(id),
      list: fc.constantFrom('failing' as const, 'flaky' as const),
      reason: anyText,
      line: fc.nat(99),
      until: fc.constant('2999-12-31'),
      signature: fc.oneof(own, anyText),
    },
    { requiredKeys: ['rule', 'list', 'reason', 'line'] },
  );
}

function anyKnownList(results: readonly RuleResult[]): fc.Arbitrary<KnownList | undefined> {
  const entries = fc
    .subarray(results.filter(({ level }) => level !== 'MAY'))
    .chain((listed) => fc.tuple(...listed.map(anyEntryOf)));
  return fc.option(fc.record({ path: anyText, entries }), { nil: undefined });
}

/** Any report that a run could end with, whatever the server sent. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    judged: fc
      .oneof({ weight: 9, arbitrary: anyResults }, { weight: 1, arbitrary: nothing })
      .chain((results) => fc.tuple(fc.constant(results), anyKnownList(results))),
    notes: fc.array(anyText, { maxLength: 3 }),
    interrupted: fc.boolean(),
    strict: fc.boolean(),
    command: anyText,
    baseUrl: anyText,
  })
  .map(({ judged: [results, known], notes, interrupted, strict, command, baseUrl }) =>
    reportOf(
      resultOf(results, { notes, target: { baseUrl }, ...(interrupted ? { interrupted: true } : {}) }),
      { command, strict, known },
    ),
  );
