import { parse } from 'yaml';
import { known, withKnownIds } from './known-ids.ts';

interface Media {
  schema: object;
  example?: unknown;
  examples?: Readonly<Record<string, { value: unknown }>>;
}

interface Operation {
  operationId: string;
  parameters?: { name: string; schema: { default?: unknown }; example?: unknown }[];
  requestBody?: { content?: Record<string, Media> };
  responses: Record<string, { description?: string; content?: Record<string, Media> }>;
}

export interface Document {
  paths: Record<string, Record<string, Operation> & { parameters?: { name?: string; example?: unknown }[] }>;
  components: { parameters: Record<string, { example?: unknown }> };
  'x-rules'?: unknown;
}

const methods = ['get', 'put', 'post'];
/** Answers that no test of a peer asks for. */
const unasked = ['413', '415', '422', '429', '500', '503', 'default'];

/** The operations of a document, each with its path and method. */
export function operationsOf(document: Document): { path: string; method: string; operation: Operation }[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ path, method, operation }] : [];
    }),
  );
}

/** The spec as somebody would write it for this one server: ids that exist, 201 where it answers 201. */
export function servedDocument(spec: string): Document {
  const document: Document = parse(withKnownIds(spec));
  delete document['x-rules'];
  const { ListId } = document.components.parameters;
  if (ListId) ListId.example = known.list;
  for (const { parameters = [] } of Object.values(document.paths))
    for (const parameter of parameters) if (parameter.name === 'colId') parameter.example = known.dynamic;
  for (const { operation } of operationsOf(document)) {
    if (operation.responses['201']) delete operation.responses['200'];
    for (const status of unasked) delete operation.responses[status];
    for (const parameter of operation.parameters ?? []) parameter.example = parameter.schema.default;
  }
  return document;
}

/** The status with which an operation succeeds. */
export const successOf = ({ responses }: Operation): string => (responses['201'] ? '201' : '200');
