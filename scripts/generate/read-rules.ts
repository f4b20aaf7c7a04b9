import type { OpenAPIV3_1 } from 'openapi-types';
import { GenerateError } from './generate-error.ts';
import { operationParts } from './operation-parts.ts';

const levels = ['MUST', 'SHOULD', 'MAY'];
const members = ['id', 'level', 'operation', 'title', 'text'] as const;

type SpecRule = Record<(typeof members)[number], string>;

/** The `x-rules` of the document, checked: complete, of a known level and operation, no id twice. */
export function readRules(document: OpenAPIV3_1.Document): SpecRule[] {
  const listed: unknown = Reflect.get(document, 'x-rules');
  if (!Array.isArray(listed)) throw new GenerateError('x-rules must be a list.');
  const operations = ['*', ...operationParts(document).map((operation) => operation.id)];
  const rules = listed.map(readRule);
  for (const [index, rule] of rules.entries()) {
    mustBeOneOf(rule.id, 'level', rule.level, levels);
    mustBeOneOf(rule.id, 'operation', rule.operation, operations);
    if (rules.findIndex((other) => other.id === rule.id) !== index) {
      throw new GenerateError(`x-rules: the id ${rule.id} is used twice; an id is never reused.`);
    }
  }
  return rules;
}

function readRule(item: unknown, index: number): SpecRule {
  const read = (member: string) => {
    const value: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, member) : undefined;
    if (typeof value === 'string' && value.trim() !== '') return value;
    throw new GenerateError(`x-rules[${index}].${member} must be a text.`);
  };
  return {
    id: read('id'),
    level: read('level'),
    operation: read('operation'),
    title: read('title'),
    text: read('text'),
  };
}

function mustBeOneOf(id: string, member: string, value: string, allowed: string[]): void {
  if (allowed.includes(value)) return;
  throw new GenerateError(
    `x-rules: ${member} of ${id} must be one of ${allowed.join(', ')}; it is ${value}.`,
  );
}
