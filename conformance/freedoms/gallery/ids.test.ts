import { createMock } from '../../../mock/index.ts';
import { blamesNone } from '../blames-none.ts';
import { ids } from './ids.ts';

blamesNone(ids, () => createMock({ enrichDelayMs: 60 }));
