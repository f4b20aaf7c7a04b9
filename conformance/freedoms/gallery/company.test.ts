import { createMock } from '../../../mock/index.ts';
import { blamesNone } from '../blames-none.ts';
import { company } from './company.ts';

blamesNone(company, () => createMock({ enrichDelayMs: 60 }));
