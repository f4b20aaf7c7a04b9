import type { paths } from '../../generated/control-types.ts';
import type { OperationId } from '../../generated/control-validators.js';

type Method = 'get' | 'put' | 'post' | 'delete';

/** Which operation is where; the types see to it that it is as `spec/control.yaml` has it. */
const table: { [Path in keyof paths]: Partial<Record<Method, OperationId>> } = {
  '/__mock/reset': { post: 'resetMock' },
  '/__mock/cells': { put: 'seedCell' },
  '/__mock/snapshot': { get: 'getSnapshot', put: 'restoreSnapshot' },
  '/__mock/clock': { get: 'getClock', put: 'setClock' },
  '/__mock/requests': { get: 'listRequests' },
  '/__mock/events': { get: 'streamEvents' },
  '/__mock/faults': { get: 'getFaults', put: 'setFaults' },
  '/__mock/enrichments': { post: 'landEnrichment' },
};

export const controlPaths: Readonly<Record<string, Partial<Record<string, OperationId>>>> = table;
