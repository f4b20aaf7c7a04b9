import { createMock } from '../../../mock/index.ts';
import { blamesNone } from '../blames-none.ts';
import { ids } from './ids.ts';

blamesNone(ids, async () => {
  const mock = await createMock({ enrichDelayMs: 60 });
  return { ...mock, hooks: { seedCell: mock.seedCell, landEnrichment: mock.landEnrichment } };
});
