import { createMock } from '../../../mock/index.ts';
import { blamesNone } from '../blames-none.ts';
import { answers } from './answers.ts';

blamesNone(answers, () => createMock({ enrichDelayMs: 60 }));
