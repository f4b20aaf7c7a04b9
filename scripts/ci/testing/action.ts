import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A step of a composite action, as far as this project's has any. */
export interface Step {
  run?: string;
  shell?: string;
  uses?: string;
  env?: Record<string, string>;
}

export interface Action {
  inputs: Record<string, { description: string; required?: boolean; default?: string }>;
  runs: { using: string; steps: Step[] };
}

/** This project's own. */
export const action: Action = parse(readFileSync(join(import.meta.dirname, '../../../action.yml'), 'utf8'));
