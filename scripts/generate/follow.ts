import { GenerateError } from './generate-error.ts';

/** Members beside a `$ref` that only describe. */
const describing = ['$ref', 'summary', 'description'];

/** What stands at a JSON pointer of a bundled document, and where it really stands once references are followed. */
export function follow<T>(document: object, pointer: string): { value: T; pointer: string } {
  let value: unknown = document;
  for (const segment of pointer.split('/').slice(1)) {
    const key = segment.replaceAll('~1', '/').replaceAll('~0', '~');
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }
  if (typeof value !== 'object' || value === null) throw new GenerateError(`Nothing stands at #${pointer}.`);
  return isReference(value) ? follow<T>(document, value.$ref.slice(1)) : { value: value as T, pointer };
}

function isReference(value: object): value is { $ref: string } {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return false;
  return Object.keys(value).every((member) => describing.includes(member));
}
