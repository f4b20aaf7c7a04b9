/**
 * The mock as request handlers for MSW, for a browser or for Node, without a server.
 * @module cell-contract/msw
 */
export { MockError, type MockProblem } from '../errors.ts';
export type { Deed, Misbehaviour, When } from '../misbehaviour/misbehaviour.ts';
export type { CellContent, CellPlace } from '../service/service.ts';
export { demo } from '../world/demo-world.ts';
export { createMswMock, type MswMock, type MswMockOptions } from './create-msw-mock.ts';
export { handlers } from './handlers.ts';
