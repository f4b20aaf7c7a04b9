import fc from 'fast-check';

/** Nearly all of the items, in their order, and at least so many. Where one of them shows something, shrinking leaves it alone. */
export function nearlyAll<Item>(items: readonly Item[], atLeast = 0): fc.Arbitrary<Item[]> {
  const each = items.map((item) => fc.noBias(fc.nat(19)).map((drawn): Item[] => (drawn > 0 ? [item] : [])));
  return fc
    .tuple(...each)
    .map((some) => some.flat(1) as Item[])
    .filter((some) => some.length >= atLeast);
}
