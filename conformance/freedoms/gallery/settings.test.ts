import { createMock } from '../../../mock/index.ts';
import { blamesNone } from '../blames-none.ts';
import { settings } from './settings.ts';

blamesNone(settings, () => createMock({ enrichDelayMs: 60 }));
