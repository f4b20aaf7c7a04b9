import { validateHeaderName, validateHeaderValue } from 'node:http';
import { problems } from '../errors.ts';
import type { Given } from './flags.ts';

/** `K: V` as name and value. The value may be a secret, so a refusal shows the name alone. */
export function header(given: Given): [name: string, value: string] {
  const [, name = '', value = ''] = /^([^:]*):\s*(.*)$/s.exec(given.text) ?? [];
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    return [name, value];
  } catch {
    throw problems.badValue(given.from, "a header as 'Name: value'", name || given.text);
  }
}
