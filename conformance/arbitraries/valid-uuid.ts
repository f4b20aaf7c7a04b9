import fc from 'fast-check';
import {
  maxUuid,
  mixedCase,
  nilUuid,
  variants,
  versions,
  withCharacter,
  withVariant,
  withVersion,
} from './uuid-anatomy.ts';

/**
 * A plain lower-case version 4 id that nobody has seen before. It does not shrink, and small numbers are
 * not preferred: an id that became a shared constant might exist on the target after all.
 */
export function randomUuid(): fc.Arbitrary<string> {
  return fc.noShrink(fc.noBias(fc.uuid({ version: 4 })));
}

/** Version and variant given at random, a letter in the first place so that the case can be seen. */
const anyKind = fc.noShrink(
  fc
    .tuple(randomUuid(), fc.constantFrom(...versions.admitted), fc.constantFrom(...variants.admitted))
    .map(([id, version, variant]) => withVariant(withVersion(withCharacter(id, 0, 'a'), version), variant)),
);

function strata(name: string, digits: string[], put: (id: string, digit: string) => string) {
  return digits.map((digit) => [`${name}-${digit}`, randomUuid().map((id) => put(id, digit))] as const);
}

/**
 * All that the spec's pattern admits (UUID-4), by name: each version, each variant, either case and both,
 * the nil and the max id. Ids are unknown to any target, save for nil and max, which have no room for that.
 */
export const admittedUuid: Readonly<Record<string, fc.Arbitrary<string>>> = {
  ...Object.fromEntries(strata('version', versions.admitted, withVersion)),
  ...Object.fromEntries(strata('variant', variants.admitted, withVariant)),
  'lower-case': anyKind,
  ...Object.fromEntries(
    variants.admitted
      .filter((digit) => digit !== digit.toUpperCase())
      .map((digit) => [
        `upper-case variant-${digit}`,
        anyKind.map((id) => withVariant(id, digit).toUpperCase()),
      ]),
  ),
  'mixed-case': anyKind.map((id) => mixedCase(withVariant(id, 'b'))),
  nil: fc.constant(nilUuid),
  max: fc.constant(maxUuid),
};
