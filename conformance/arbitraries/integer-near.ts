import fc from 'fast-check';

/**
 * Integers from `min` to `max`, most of them at most one off a landmark, where limits are; one in four is any. Unlike
 * `fc.constantFrom`, it shrinks as an integer does: to the very least that still fails, landmark or not.
 */
export function integerNear(
  landmarks: readonly number[],
  { min, max }: { min: number; max: number },
): fc.Arbitrary<number> {
  const any = fc.integer({ min, max });
  const offsets = [-1, 0, 1];
  const near = [...new Set(landmarks.flatMap((landmark) => offsets.map((offset) => landmark + offset)))];
  const inside = near.filter((number) => number >= min && number <= max);
  return new NearLandmarks(any, fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...inside) }, any));
}

class NearLandmarks extends fc.Arbitrary<number> {
  constructor(
    private readonly any: fc.Arbitrary<number>,
    private readonly drawn: fc.Arbitrary<number>,
  ) {
    super();
  }

  generate(mrng: fc.Random, biasFactor: number | undefined): fc.Value<number> {
    return new fc.Value(this.drawn.generate(mrng, biasFactor).value, undefined);
  }

  canShrinkWithoutContext(value: unknown): value is number {
    return this.any.canShrinkWithoutContext(value);
  }

  shrink(value: number, context: unknown): fc.Stream<fc.Value<number>> {
    return this.any.shrink(value, context);
  }
}
