import { createMock } from '../../../mock/index.ts';
import { blamesNone } from '../blames-none.ts';
import { connections } from './connections.ts';

blamesNone(connections, () => createMock({ enrichDelayMs: 60 }));
