import fastify, { type FastifyInstance } from 'fastify';
import { sampleSource } from './enrichment/sample-source.ts';
import { Worker } from './enrichment/worker.ts';
import { answerError } from './http/answer-error.ts';
import { answerOtherMethods } from './http/answer-other-methods.ts';
import { callerBy } from './http/authenticate.ts';
import { acceptJson } from './http/json-body.ts';
import { validatorCompiler } from './http/validators.ts';
import { Refusal } from './refusal.ts';
import { cellRoutes } from './routes/cell-routes.ts';
import { columnRoutes } from './routes/column-routes.ts';
import { listRoutes } from './routes/list-routes.ts';
import type { Parts } from './routes/routes.ts';
import { rowRoutes } from './routes/row-routes.ts';
import { testDoor } from './routes/test-door.ts';
import type { Settings } from './settings.ts';
import type { OpenDatabase } from './store/database.ts';

/** The server before a database. Closing it ends its worker, and the database with it. */
export async function buildServer(settings: Settings, { db, close }: OpenDatabase): Promise<FastifyInstance> {
  const callerOf = callerBy(settings.tokens);
  const app = fastify({
    logger: { level: 'warn' },
    bodyLimit: 1024 * 1024,
    requestTimeout: 30_000,
    // an id that is no UUID may be long; it is to be told so, not that there is nothing at its path
    routerOptions: { maxParamLength: 16_384 },
    // an unreadable path reaches no hook, yet the token comes first (AUTH-4)
    frameworkErrors: (error, request, reply) =>
      answerError(
        orRefused(() => callerOf(request), error),
        request,
        reply,
      ),
  });
  const worker = new Worker(db, sampleSource(settings.enrichmentMs), (error) => app.log.error(error));
  app.setValidatorCompiler(validatorCompiler);
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(() => {
    throw new Refusal(404, 'not_found', 'There is nothing at this path.');
  });
  acceptJson(app);
  await app.register(async (api) => addRoutes(api, callerOf, { db, worker }));
  const { testDoorToken } = settings;
  if (testDoorToken !== undefined) await app.register(async (door) => testDoor(door, db, testDoorToken));
  app.addHook('onReady', async () => worker.start());
  app.addHook('onClose', async () => {
    await worker.stop();
    await close();
  });
  return app;
}

function addRoutes(api: FastifyInstance, callerOf: ReturnType<typeof callerBy>, parts: Parts): void {
  api.decorateRequest('caller', '');
  api.addHook('onRequest', async (request) => {
    request.caller = callerOf(request);
  });
  const othersAnswered = answerOtherMethods(api);
  for (const routes of [listRoutes, columnRoutes, rowRoutes, cellRoutes]) routes(api, parts);
  othersAnswered();
}

/** The error, unless the call is refused already for what it throws. */
function orRefused<E extends Error>(authenticate: () => void, error: E): E | Refusal {
  try {
    authenticate();
    return error;
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal;
    throw refusal;
  }
}
