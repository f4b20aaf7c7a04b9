import type { OpenAPIV3_1 } from 'openapi-types';
import { banner } from './banner.ts';
import { readRules } from './read-rules.ts';

/** The rules as typed data: a rule id that the spec does not have does not compile. */
export function renderRules(document: OpenAPIV3_1.Document): string {
  const rules = readRules(document);
  return `${banner('openapi.yaml')}
import type { operations } from './types.ts';

/** MUST is stated by the API's documentation, SHOULD follows from it, MAY is left open and only observed. */
export type Level = 'MUST' | 'SHOULD' | 'MAY';

/** Every rule of the contract, in the spec's order. */
export const rules = ${JSON.stringify(rules, null, 2)} as const;

/** Permanent: an id never changes and is never used again. */
export type RuleId = (typeof rules)[number]['id'];

/** One sentence of the contract that a server is judged by. */
export interface Rule {
  readonly id: RuleId;
  readonly level: Level;
  /** The operation that the rule speaks of; \`*\` where it speaks of all. */
  readonly operation: keyof operations | '*';
  /** A few words. */
  readonly title: string;
  /** The rule in full. */
  readonly text: string;
}

/** The same rules by their ids. */
export const ruleById: Readonly<Record<RuleId, Rule>> = {
${rules.map((rule, index) => `  '${rule.id}': rules[${index}],`).join('\n')}
};
`;
}
