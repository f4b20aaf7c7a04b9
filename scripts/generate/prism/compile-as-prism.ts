import type { IHttpOperation, IMediaTypeContent } from '@stoplight/types';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { GenerateError } from '../generate-error.ts';

/**
 * Compiles every schema as Prism's validator does, and fails where one does not compile: Prism takes such a schema
 * for one that accepts everything, without a word (its issues 2574 and 2591).
 */
export function compileAsPrism(operations: readonly IHttpOperation[]): void {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats.default(ajv);
  for (const operation of operations) {
    for (const [place, schema] of schemasOf(operation)) {
      try {
        ajv.compile(schema);
      } catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new GenerateError(`Prism cannot compile the ${place} of ${operation.iid}: ${reason}`);
      }
    }
  }
}

function schemasOf({ request, responses }: IHttpOperation): [place: string, schema: object][] {
  const parameters = [...(request?.path ?? []), ...(request?.query ?? []), ...(request?.headers ?? [])];
  return [
    ...parameters.map(({ name, schema }): [string, object] => [`parameter ${name}`, schema ?? {}]),
    ...contentSchemas('request body', request?.body?.contents),
    ...responses.flatMap(({ code, contents }) => contentSchemas(`${code} response`, contents)),
  ];
}

function contentSchemas(place: string, contents: IMediaTypeContent[] = []): [string, object][] {
  return contents.map(({ schema }) => [place, schema ?? {}]);
}
