// Written by `npm run generate` from spec/control.yaml; do not edit.

import type { ErrorObject } from 'ajv';
import type { operations } from './control-types.ts';

export type OperationId = keyof operations;

/** True where the data fits; where it does not, `errors` says why until the next call. */
export interface Validate {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}

export interface RequestValidators {
  /** Takes an object of the path's parameters, by the spec's names. */
  readonly path?: Validate;
  /** Takes an object of strings; numbers among them are coerced in place, and absent ones get their default. */
  readonly query?: Validate;
  /** Takes the parsed JSON; nothing is coerced. */
  readonly body?: Validate;
}

export const requestValidators: Readonly<Record<OperationId, RequestValidators>>;

/** By status as the spec writes it: `200`, `default`. */
export const responseValidators: Readonly<Record<OperationId, Readonly<Record<string, Validate>>>>;
