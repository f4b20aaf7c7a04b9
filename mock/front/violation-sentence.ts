import type { ErrorObject } from 'ajv';
import type { RuleId } from '../../generated/rules.ts';

type Place = 'path' | 'query' | 'body';

/** The rules of the contract that speak of a place in the request of `updateListCell`. */
const rulesByPlace: Readonly<Record<string, RuleId>> = {
  'path.id pattern': 'UUID-1',
  'body.rowId pattern': 'UUID-2',
  'body.columnId pattern': 'UUID-3',
  'body.rowId type': 'BODY-1',
  'body.columnId type': 'BODY-1',
  'body.rowId required': 'BODY-1',
  'body.columnId required': 'BODY-1',
  'body type': 'BODY-2',
};

/** Says in words what is wrong, where in the request, and by which rule, as in `body.rowId is missing (BODY-1)`. */
export function violationSentence(operationId: string, place: Place, error: ErrorObject): string {
  const where = pathOf(place, error).join('.');
  const rule = operationId === 'updateListCell' ? rulesByPlace[`${where} ${error.keyword}`] : undefined;
  return `${where} ${demandOf(error)}${rule === undefined ? '' : ` (${rule})`}`;
}

/** From `/rowIds/0` below the body to `body`, `rowIds`, `0`. */
function pathOf(place: Place, error: ErrorObject): string[] {
  return [place, ...memberPath(error)];
}

/** Where a mistake is, below what was judged; a member that is missing, or one too many, is named itself. */
export function memberPath({ instancePath, params }: ErrorObject): string[] {
  const parts = instancePath.split('/').slice(1);
  const member: unknown = params.missingProperty ?? params.additionalProperty;
  return [...parts, ...(typeof member === 'string' ? [member] : [])].map(unescaped);
}

/** JSON pointers write `/` as `~1` and `~` as `~0` (RFC 6901, 3). */
function unescaped(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

export function demandOf(error: ErrorObject): string {
  switch (error.keyword) {
    case 'required':
      return 'is missing';
    case 'additionalProperties':
      return 'is not known here';
    case 'pattern':
      return 'must match the Uuid pattern';
    case 'type':
      return `must be ${typeNames(error.params.type)}`;
    case 'enum':
      return `must be one of ${[error.params.allowedValues].flat().join(', ')}`;
    default:
      return error.message ?? 'is not as the spec asks';
  }
}

const articles: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'a JSON object',
  array: 'an array',
  null: 'null',
};

function typeNames(type: unknown): string {
  const names = typeof type === 'string' ? type.split(',') : [type].flat().map(String);
  return names.map((name) => articles[name] ?? name).join(' or ');
}
