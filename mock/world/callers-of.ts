import { MockError } from '../errors.ts';

/** Someone whom a token stands for. */
export interface Caller {
  token: string;
  name: string;
}

/** The first token's caller, and the first who is someone else. */
export function callersOf(tokens: ReadonlyMap<string, string>): readonly [Caller, Caller | undefined] {
  const [first, ...others] = [...tokens].map(([token, name]) => ({ token, name }));
  if (first === undefined) throw MockError.of('option-invalid', 'tokens', 'at least one token', 'none');
  return [first, others.find(({ name }) => name !== first.name)];
}
