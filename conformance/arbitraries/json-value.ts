export { type DifferenceKind, describeDifference } from './describe-difference.ts';
export { jsonEqual } from './json-equal.ts';
export type { JsonValue } from './json-kind.ts';
