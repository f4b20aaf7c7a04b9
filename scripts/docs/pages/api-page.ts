import type { OpenAPIV3_1 } from 'openapi-types';
import { rules } from '../../../generated/rules.ts';
import { follow } from '../../generate/follow.ts';
import { fenced } from '../fenced.ts';
import { cell } from '../inline.ts';
import type { Page } from '../page.ts';
import { memberTable, typeText } from './schema-text.ts';

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** The OpenAPI document as one page: every operation, then every schema. */
export function apiPage(document: OpenAPIV3_1.Document): Page {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods.filter((method) => item?.[method]).map((method) => operationText(document, path, method)),
  );
  const schemas = Object.entries(document.components?.schemas ?? {}).map(([name, schema]) =>
    [`### ${name}`, schema.description?.trim() ?? '', memberTable(schema)].filter(Boolean).join('\n\n'),
  );
  const text = [
    '# The HTTP API',
    document.info.description?.trim() ?? '',
    `Every call carries \`Authorization: Bearer <token>\`. The document itself: \`npx cell-contract spec\`.`,
    '## Operations',
    ...operations,
    '## Schemas',
    ...schemas,
  ].join('\n\n');
  return { path: 'api.html', title: 'The HTTP API', text };
}

function operationText(document: OpenAPIV3_1.Document, path: string, method: string): string {
  const at = `/paths/${escapeSegment(path)}`;
  const item = follow<OpenAPIV3_1.PathItemObject>(document, at).value;
  const operation = follow<OpenAPIV3_1.OperationObject>(document, `${at}/${method}`).value;
  const { operationId = '', summary = '', description = '', requestBody, responses = {} } = operation;
  const parameters = [
    ...(item.parameters ?? []).map((_, index) => `${at}/parameters/${index}`),
    ...(operation.parameters ?? []).map((_, index) => `${at}/${method}/parameters/${index}`),
  ].map((pointer) => follow<OpenAPIV3_1.ParameterObject>(document, pointer).value);
  const statuses = Object.keys(responses).map((status) => ({
    status,
    answer: follow<OpenAPIV3_1.ResponseObject>(document, `${at}/${method}/responses/${status}`).value,
  }));
  const body = requestBody
    ? follow<OpenAPIV3_1.RequestBodyObject>(document, `${at}/${method}/requestBody`).value
    : undefined;
  return [
    `### ${operationId}`,
    `**${summary}**`,
    fenced(`${method.toUpperCase()} ${path}`),
    description.trim(),
    parametersText(parameters),
    bodyText(body),
    answersText(statuses),
    rulesText(operationId),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function parametersText(parameters: readonly OpenAPIV3_1.ParameterObject[]): string {
  if (parameters.length === 0) return '';
  const rows = parameters.map(
    ({ name, in: place, schema = {}, description = '' }) =>
      `| \`${name}\` | ${place} | ${typeText(schema)} | ${cell(description)} |`,
  );
  return ['| parameter | in | type | what it is |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function bodyText(body: OpenAPIV3_1.RequestBodyObject | undefined): string {
  const media = body?.content['application/json'];
  if (media?.schema === undefined) return '';
  const need = body?.required === true ? 'Body' : 'Body, which may be absent';
  return [`${need}: ${typeText(media.schema)}`, ...examplesOf(media)].join('\n\n');
}

function answersText(answers: readonly { status: string; answer: OpenAPIV3_1.ResponseObject }[]): string {
  const rows = answers.map(({ status, answer }) => {
    const schema = answer.content?.['application/json']?.schema;
    return `| ${status} | ${schema === undefined ? '' : typeText(schema)} | ${cell(answer.description)} |`;
  });
  const [first] = answers.flatMap(({ answer }) => examplesOf(answer.content?.['application/json'] ?? {}));
  const table = ['| status | body | when |', '| --- | --- | --- |', ...rows].join('\n');
  return first === undefined ? table : `${table}\n\n${first}`;
}

function examplesOf({ example, examples = {} }: OpenAPIV3_1.MediaTypeObject): string[] {
  const named = Object.values(examples).map((one) => ('value' in one ? one.value : undefined));
  const [first] = [example, ...named].filter((value) => value !== undefined);
  return first === undefined ? [] : [fenced(JSON.stringify(first, null, 2), 'json')];
}

function rulesText(operationId: string): string {
  const of = rules.filter(({ operation }) => operation === operationId);
  if (of.length === 0) return '';
  return `Rules: ${of.map(({ id }) => `[${id}](rules/${id}.html)`).join(', ')}`;
}

function escapeSegment(segment: string): string {
  return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}
