import { createMock } from '../../../mock/index.ts';
import { blamesNone } from '../blames-none.ts';
import { values } from './values.ts';

blamesNone(values, () => createMock({ enrichDelayMs: 60 }));
