import type { Counterexample } from '../../conformance/results.ts';

/** A counterexample with what else it has filled in; for tests. */
export function brokenBy(more: Partial<Counterexample> = {}): Counterexample {
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
