import type { OpenAPIV3_1 } from 'openapi-types';
import { cell } from '../inline.ts';

type Schema = OpenAPIV3_1.SchemaObject | OpenAPIV3_1.ReferenceObject;

/** What a schema takes, in a few words; named schemas by a link to where they stand on the page. */
export function typeText(schema: Schema): string {
  if ('$ref' in schema && typeof schema.$ref === 'string') {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return `[${name}](#${name.toLowerCase()})`;
  }
  const { anyOf, allOf, enum: choices, format, type } = schema as OpenAPIV3_1.SchemaObject;
  if (anyOf !== undefined) return anyOf.map(typeText).join(' or ');
  if (allOf !== undefined) return allOf.map(typeText).join(' and ');
  if (choices !== undefined) return choices.map((choice) => `\`${JSON.stringify(choice)}\``).join(', ');
  if (type === undefined) return 'any JSON';
  const names = [type].flat().map((name) => (name === 'array' ? arrayText(schema) : name));
  return `${names.join(' or ')}${format === undefined ? '' : ` (${format})`}`;
}

function arrayText(schema: Schema): string {
  return 'items' in schema && schema.items !== undefined ? `array of ${typeText(schema.items)}` : 'array';
}

/** The members of an object, or what else a schema takes. */
export function memberTable(schema: Schema): string {
  const parts = 'allOf' in schema && schema.allOf !== undefined ? schema.allOf : [schema];
  const bases = parts.filter((part) => '$ref' in part).map(typeText);
  const rows = parts.flatMap((part) => ('$ref' in part ? [] : memberRows(part as OpenAPIV3_1.SchemaObject)));
  const head = bases.length > 0 ? `All of ${bases.join(', ')}, and:\n\n` : '';
  if (rows.length === 0) return `${head}Takes ${typeText(schema)}.`;
  return `${head}${['| member | type | what it is |', '| --- | --- | --- |', ...rows].join('\n')}`;
}

function memberRows({ properties = {}, required = [] }: OpenAPIV3_1.SchemaObject): string[] {
  return Object.entries(properties).map(([name, member]) => {
    const need = required.includes(name) ? '' : ', may be absent';
    const says = 'description' in member ? (member.description ?? '') : '';
    return `| \`${name}\` | ${cell(typeText(member))}${need} | ${cell(says)} |`;
  });
}
