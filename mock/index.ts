/**
 * The mock server, to be started inside a test, and what it can be told to do.
 * @module cell-contract/mock
 */
export { createMock, type Mock } from './create-mock.ts';
export { MockError, type MockProblem } from './errors.ts';
export { faults } from './faults/gallery.ts';
export type { JournalEntry } from './journal/entry.ts';
export { type DeedMember, deedKinds } from './misbehaviour/deed-kinds.ts';
export type { Deed, DeedKind, Misbehaviour, When } from './misbehaviour/misbehaviour.ts';
export type { MockOptions } from './options.ts';
export type { CellContent, CellPlace } from './service/service.ts';
export type { ToldCell } from './service/told-cell.ts';
export type { MockSession } from './session/named-session.ts';
export { parseSeedData } from './snapshot/parse-seed-data.ts';
export type { Snapshot } from './snapshot/snapshot.ts';
export { default as mockTarget, type MockAddress } from './target.ts';
export { demo } from './world/demo-world.ts';
