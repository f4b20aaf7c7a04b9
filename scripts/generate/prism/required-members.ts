import type { OpenAPIV3_1 } from 'openapi-types';

type Schema = OpenAPIV3_1.SchemaObject;
type Path = (string | number)[];

/** Where a value that fits a dereferenced schema has its required members; of an array the first item alone. */
export function requiredMembers(schema: Schema, value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) {
    if (!('items' in schema) || value.length === 0) return [];
    return requiredMembers(schema.items as Schema, value[0], [...path, 0]);
  }
  if (typeof value !== 'object' || value === null) return [];
  const parts = [schema, ...((schema.allOf ?? []) as Schema[])];
  return parts.flatMap(({ required = [], properties = {} }) => [
    ...required.map((name) => [...path, name]),
    ...Object.entries(properties).flatMap(([name, property]) =>
      requiredMembers(property as Schema, Reflect.get(value, name), [...path, name]),
    ),
  ]);
}
