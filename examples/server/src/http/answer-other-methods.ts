import type { FastifyInstance } from 'fastify';
import { Refusal } from '../refusal.ts';

/** Has every path that gets routes answer 405 to the methods that it has none for. Call what it returns in the end. */
export function answerOtherMethods(app: FastifyInstance): () => void {
  const methodsAt = new Map<string, string[]>();
  app.addHook('onRoute', ({ url, method }) => {
    methodsAt.set(url, [...(methodsAt.get(url) ?? []), ...[method].flat()]);
  });
  return () => {
    for (const [url, methods] of [...methodsAt]) {
      const allow = [...new Set(methods)].join(', ');
      const others = app.supportedMethods.filter((method) => !methods.includes(method));
      app.route({
        method: others,
        url,
        // before the body is looked at: whatever it is, it is not what is wrong here
        onRequest: async (request, reply) => {
          reply.header('allow', allow);
          throw new Refusal(405, 'method_not_allowed', `This path has no ${request.method}, but ${allow}.`);
        },
        handler: () => undefined,
      });
    }
  };
}
