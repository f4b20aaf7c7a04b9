import { createMock } from '../../../mock/index.ts';
import { blamesNone } from '../blames-none.ts';
import { spellings } from './spellings.ts';

blamesNone(spellings, () => createMock({ enrichDelayMs: 60 }));
