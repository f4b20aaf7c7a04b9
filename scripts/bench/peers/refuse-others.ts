import type { FastifyReply, FastifyRequest } from 'fastify';
import { token } from '../sheet.ts';

/** Refuses requests without the token. */
export async function refuseOthers(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.headers.authorization !== `Bearer ${token}`)
    await reply.code(401).send({ error: 'Unauthorized' });
}
