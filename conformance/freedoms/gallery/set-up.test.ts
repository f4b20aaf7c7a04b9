import { createMock } from '../../../mock/index.ts';
import { blamesNone } from '../blames-none.ts';
import { setUp } from './set-up.ts';

blamesNone(setUp, () => createMock({ enrichDelayMs: 60 }));
