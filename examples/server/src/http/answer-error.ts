import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../refusal.ts';
import { validationSentence } from './validation-sentence.ts';

/** What Fastify itself refuses, in our words. */
const fastifyRefusals: Readonly<Record<string, { status: number; code: string; sentence: string }>> = {
  FST_ERR_BAD_URL: {
    status: 400,
    code: 'validation_failed',
    sentence: 'The path must be percent-encoded UTF-8.',
  },
  FST_ERR_CTP_BODY_TOO_LARGE: {
    status: 413,
    code: 'content_too_large',
    sentence: 'The request body is too large.',
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    status: 415,
    code: 'unsupported_media_type',
    sentence: 'The request body must be sent as application/json.',
  },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    status: 400,
    code: 'validation_failed',
    sentence: 'The request body must be as long as Content-Length says.',
  },
};

/** Every error has one shape. What was not foreseen is logged, and told to nobody. */
export function answerError(
  error: FastifyError | Refusal,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const { status, code, sentence } = saidOf(error, request);
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  reply.status(status).send({ error: sentence, code });
}

function saidOf(error: FastifyError | Refusal, request: FastifyRequest) {
  if (error instanceof Refusal) return { status: error.status, code: error.code, sentence: error.message };
  if (error.validation)
    return { status: 400, code: 'validation_failed', sentence: validationSentence(error) };
  const known = fastifyRefusals[error.code];
  if (known) return known;
  request.log.error(error);
  return { status: 500, code: 'internal_error', sentence: 'Something went wrong on the server.' };
}
