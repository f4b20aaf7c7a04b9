import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';

const root = join(import.meta.dirname, '../..');

/**
 * The type `Report` as JSON Schema (draft 7), with its comments. Members that it does not name are allowed, and so are
 * rules that it does not know: a report of another version is still a report.
 */
export function renderReportSchema(): string {
  const generator = createGenerator({
    path: join(root, 'cli/reports/report.ts'),
    tsconfig: join(root, 'tsconfig.json'),
    skipTypeCheck: true,
    additionalProperties: true,
    encodeRefs: false,
    topRef: false,
  });
  const schema = generator.createSchema('Report');
  const rest = { title: 'The JSON report of cell-contract', ...schema };
  return `${JSON.stringify(rest, asInJson, 2)}\n`;
}

/** What the types say and JSON cannot: a member of type unknown may be undefined, and is left out then. */
function asInJson(key: string, value: unknown): unknown {
  if (key === 'RuleId') return { type: 'string', pattern: '^[A-Z]+-[0-9]+$' };
  if (!isObjectSchema(value)) return value;
  const { properties } = value;
  return { ...value, required: value.required.filter((name) => !isAnything(properties[name])) };
}

interface ObjectSchema {
  properties: Record<string, object>;
  required: string[];
}

function isObjectSchema(value: unknown): value is ObjectSchema {
  return typeof value === 'object' && value !== null && 'properties' in value && 'required' in value;
}

function isAnything(schema: object | undefined): boolean {
  return schema !== undefined && Object.keys(schema).every((key) => key === 'description');
}
