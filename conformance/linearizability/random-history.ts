import fc from 'fast-check';
import type { History, Operation } from './history.ts';

const clients = fc.constantFrom('A', 'B', 'C');

/** For tests: up to six operations with few values and few moments, right or wrong, ties included. */
export const randomHistory: fc.Arbitrary<History> = fc.record(
  {
    operations: fc.array(
      fc
        .record({
          kind: fc.constantFrom('write' as const, 'read' as const),
          value: fc.nat(2),
          call: fc.nat(8),
          lasts: fc.option(fc.nat(5), { nil: undefined, freq: 5 }),
          client: clients,
        })
        .map(
          ({ lasts, ...rest }): Operation => ({
            ...rest,
            return: lasts === undefined ? undefined : rest.call + lasts,
          }),
        ),
      { maxLength: 6, size: 'max' },
    ),
    initial: fc.record({ value: fc.nat(2) }),
  },
  { requiredKeys: ['operations'] },
);

/**
 * For tests: what a real register shows. Each operation takes effect at one moment while it runs; one without an
 * answer at any moment after its call, or never.
 */
export function registerHistory({ most, apart }: { most: number; apart: number }): fc.Arbitrary<History> {
  const step = fc.record({
    kind: fc.constantFrom('write' as const, 'read' as const),
    value: fc.nat(20),
    gap: fc.nat(apart),
    before: fc.integer({ min: 1, max: 20 }),
    after: fc.integer({ min: 1, max: 20 }),
    answered: fc.integer({ min: 0, max: 9 }).map((drawn) => drawn > 0),
    happens: fc.boolean(),
    client: clients,
  });
  return fc
    .tuple(fc.array(step, { minLength: 1, maxLength: most, size: 'max' }), fc.boolean())
    .map(([steps, known]) => {
      let held = 0;
      let moment = 0;
      const operations = steps.map(
        ({ kind, value, gap, before, after, answered, happens, client }): Operation => {
          moment += gap + 1;
          if (kind === 'write' && (answered || happens)) held = value;
          const seen = kind === 'write' ? value : held;
          return {
            kind,
            value: seen,
            call: moment - before,
            return: answered ? moment + after : undefined,
            client,
          };
        },
      );
      return { operations, ...(known ? { initial: { value: 0 } } : {}) };
    });
}
