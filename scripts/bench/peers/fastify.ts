import fastify from 'fastify';
import { read, upsert } from './cells.ts';
import { refuseOthers } from './refuse-others.ts';
import { answers, type ById, bodySchema, paramsSchema, type UpsertBody } from './schemas.ts';

/** What a careful team writes by hand: Fastify with a schema for what comes and for what goes. */
const app = fastify();

app.addHook('onRequest', refuseOthers);

app.put<{ Params: ById; Body: UpsertBody }>(
  '/api/lists/:id/cells',
  { schema: { params: paramsSchema, body: bodySchema, response: answers.upsert } },
  async (request, reply) => {
    const { rowId, columnId, value } = request.body;
    return (
      upsert(request.params.id, rowId, columnId, value) ?? reply.code(404).send({ error: 'List not found' })
    );
  },
);

app.get<{ Params: ById }>(
  '/api/lists/:id',
  { schema: { params: paramsSchema, response: answers.read } },
  async (request, reply) => read(request.params.id) ?? reply.code(404).send({ error: 'List not found' }),
);

await app.listen({ port: Number(process.argv[2]), host: '127.0.0.1' });
