import { serve } from '@hono/node-server';
import { createMockServer } from '@scalar/mock-server';
import { openapi } from '../../../generated/openapi.ts';

/** As its documentation shows it, without its log. */
const app = await createMockServer({ document: openapi, logger: false });
serve({ fetch: app.fetch, port: Number(process.argv[2]), hostname: '127.0.0.1' });
