import type { components } from '../../generated/control-types.ts';

/** What the mock does wrong on purpose, for which calls, and when; as `spec/control.yaml` describes it. */
export type Misbehaviour = components['schemas']['Misbehaviour'];

/** For which of the calls it is done; always where nothing is said. */
export type When = components['schemas']['When'];

/** What is done wrong; `kind` says what, and which of the other members it takes. */
export type Deed = components['schemas']['Deed'];

/** The kinds of what can be done wrong. */
export type DeedKind = Deed['kind'];
