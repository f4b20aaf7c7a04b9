import fc from 'fast-check';

/** Nearly all of the items, in their order. Where one of them shows something, shrinking leaves it alone. */
export function nearlyAll<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  const each = items.map((item) => fc.nat(19).map((drawn): Item[] => (drawn > 0 ? [item] : [])));
  return fc.tuple(...each).map((some) => some.flat(1) as Item[]);
}
