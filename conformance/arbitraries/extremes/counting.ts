const longest = 80_000;

/** Digits that count, so that a reader of a counterexample sees where a string was cut: `…0123 0128 0133…`. */
const digits = Array.from({ length: longest / 5 }, (_, index) => String(index * 5).padStart(4, '0')).join(
  ' ',
);

/** A text of this length, up to 80,000 characters. */
export function counting(length: number): string {
  return digits.slice(0, length);
}
