import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testSeed } from '../../conformance/arbitraries/test-seed.ts';
import { exitCodeOf } from '../../conformance/index.ts';
import { anyReport } from '../testing/any-report.ts';
import { readers, type Told } from '../testing/read-reports.ts';
import { nameOf } from './name-of.ts';
import { outcomeOf } from './outcome.ts';
import type { Report } from './report.ts';

/** What every format has to say of a report, in one form. */
function truth({ results, strict }: Report): Told[] {
  return results.map((rule) => [nameOf(rule), outcomeOf(rule, strict)]);
}

const formats = Object.keys(readers);

test.each(formats)(`%s says of each rule what the results say (seed ${testSeed})`, (format) => {
  const reader = readers[format];
  const saysSo = (report: Report) => {
    const expected = truth(report).filter(([, outcome]) => reader?.tells.includes(outcome));
    const told = reader?.read(report) ?? [];
    expect(told.toSorted()).toEqual(expected.toSorted());
  };
  fc.assert(fc.property(anyReport, saysSo), { seed: testSeed, numRuns: 40 });
});

test(`the exit code says whether a rule failed, and whether there is anything to judge by (seed ${testSeed})`, () => {
  const saysSo = (report: Report) => {
    const failed = truth(report).some(([, outcome]) => outcome === 'failed');
    const judged = report.results.some(({ status }) => status !== 'not-checked');
    const without = failed ? 1 : judged ? 0 : 2;
    if (report.results.every(({ known }) => known === undefined))
      expect(exitCodeOf(report, report)).toBe(without);
    expect(report.exitCode).toBe(report.interrupted && without === 0 ? 2 : without);
  };
  fc.assert(fc.property(anyReport, saysSo), { seed: testSeed, numRuns: 200 });
});
