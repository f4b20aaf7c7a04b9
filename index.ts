/**
 * A typed client of the API, and the contract itself: its types, its rules, its document.
 * @module cell-contract
 */
export { type ApiClient, type ClientOptions, createClient } from './client/create-client.ts';
export { openapi } from './generated/openapi.ts';
export { type Level, type Rule, type RuleId, ruleById, rules } from './generated/rules.ts';
export type { components, operations, paths } from './generated/types.ts';
