import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testSeed } from '../../conformance/arbitraries/test-seed.ts';
import schema from '../../generated/report.schema.json' with { type: 'json' };
import { anyReport } from '../testing/any-report.ts';
import { json } from './json.ts';

/** The published schema allows members that it does not name; here each has to be named. */
const named = JSON.parse(JSON.stringify(schema), (key, value) =>
  typeof value === 'object' && value !== null && 'properties' in value && key !== 'properties'
    ? { ...value, additionalProperties: false }
    : value,
);
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(named);

test(`every report fits the published schema, which names all of its members (seed ${testSeed})`, () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      validate(JSON.parse(json(report)));
      expect(validate.errors ?? []).toEqual([]);
    }),
    { seed: testSeed, numRuns: 40 },
  );
});

test.each([
  ['without its exit code', { exitCode: undefined }],
  ['with a status that is none', { results: [{ id: 'UP-1', status: 'passed' }] }],
  ['with a member that the schema does not name', { more: 1 }],
])('a report %s does not', (_, wrong) => {
  const [report] = fc.sample(anyReport, { seed: 1, numRuns: 1 });
  expect(validate(JSON.parse(JSON.stringify({ ...report, ...wrong })))).toBe(false);
});
