import { createMock } from '../../../mock/index.ts';
import { blamesNone } from '../blames-none.ts';
import { refusals } from './refusals.ts';

blamesNone(refusals, () => createMock({ enrichDelayMs: 60 }));
