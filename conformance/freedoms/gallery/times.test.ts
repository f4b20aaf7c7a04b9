import { createMock } from '../../../mock/index.ts';
import { blamesNone } from '../blames-none.ts';
import { timesAndClocks } from './times.ts';

blamesNone(timesAndClocks, () => createMock({ enrichDelayMs: 60 }));
