import { createMock } from '../../../mock/index.ts';
import { blamesNone } from '../blames-none.ts';
import { pace } from './pace.ts';

blamesNone(pace, () => createMock({ enrichDelayMs: 60 }));
