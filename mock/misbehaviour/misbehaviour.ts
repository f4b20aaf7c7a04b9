import type { components } from '../../generated/control-types.ts';

type Schemas = components['schemas'];

/** What the mock does wrong on purpose, for which calls, and when; as `spec/control.yaml` describes it. */
export type Misbehaviour = Schemas['Misbehaviour'];
export type When = Schemas['When'];
export type Deed = Schemas['Deed'];
export type DeedKind = Deed['kind'];
