export { createMock, type Mock } from './create-mock.ts';
export { MockError, type MockProblem } from './errors.ts';
export { faults } from './faults/gallery.ts';
export { deedKinds } from './misbehaviour/deed-kinds.ts';
export type { Misbehaviour } from './misbehaviour/misbehaviour.ts';
export type { MockOptions } from './options.ts';
export type { CellContent, CellPlace } from './service/service.ts';
export { default as mockTarget, type MockAddress } from './target.ts';
export { demo } from './world/demo-world.ts';
