/** FNV-1a: a seed of its own for each kind of input, so that running fewer rules does not change the others' inputs. */
export function seedFor(seed: number, name: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash | 0;
}

export function randomSeed(): number {
  return Math.floor(Math.random() * 0x7fffffff);
}
