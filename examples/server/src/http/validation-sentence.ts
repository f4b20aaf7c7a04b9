import type { FastifyError } from 'fastify';

const places: Readonly<Record<string, string>> = { params: 'path', querystring: 'query', body: 'body' };

/** Says what is wrong and where: `body.rowId must be a UUID.` */
export function validationSentence({ validation, validationContext = 'body' }: FastifyError): string {
  const place = places[validationContext] ?? validationContext;
  const problem = validation?.[0];
  const where = [place, ...(problem?.instancePath.split('/').slice(1) ?? [])].join('.');
  if (problem?.keyword === 'required') return `${where}.${problem.params.missingProperty} is missing.`;
  if (problem?.keyword === 'pattern') return `${where} must be a UUID.`;
  return `${where} ${problem?.message ?? 'is invalid'}.`;
}
