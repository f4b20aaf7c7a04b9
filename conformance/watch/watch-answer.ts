import { responseValidators } from '../../generated/validators.js';
import { Violation } from '../judge/violation.ts';
import type { Answer } from '../wire/request.ts';
import { findLeak } from './find-leak.ts';
import { textsSent } from './texts-sent.ts';

const jsonType = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;

/** SHAPE and SAFE, judged on any answer of any check. */
export function watchAnswer(answer: Answer): Violation[] {
  const found = answer.status < 300 ? watchSuccess(answer) : watchError(answer);
  return found.filter((violation) => violation !== undefined);
}

function watchSuccess(answer: Answer): (Violation | undefined)[] {
  return [judgeShape(answer), judgeContentType(answer)];
}

function watchError(answer: Answer): (Violation | undefined)[] {
  if (answer.status >= 500) return [serverError(answer), judgeLeak(answer)];
  if (answer.status < 400) return [];
  return [judgeErrorShape(answer), judgeContentType(answer), judgeLeak(answer)];
}

function judgeShape({ request, status, json, stray }: Answer): Violation | undefined {
  const { operation } = request;
  const validators: Partial<Record<string, ResponseValidator>> = responseValidators[operation];
  const listed = Object.keys(validators).filter((code) => code.startsWith('2'));
  const validate = validators[status];
  if (!validate) {
    return new Violation(
      'SHAPE-1',
      `a 2xx answer of ${operation} with a status that the spec lists (${listed.join(', ')})`,
      `${status}`,
      `shape:${operation}:status`,
    );
  }
  const fits = `${operation} answers ${status} with a body that fits its schema`;
  if (json === undefined || stray) {
    const came = stray ? 'JSON with other text around it' : 'a body that is no JSON';
    return new Violation('SHAPE-1', fits, came, `shape:${operation}:no-json`);
  }
  if (validate(json)) return undefined;
  const [first] = validate.errors ?? [];
  const where = first?.instancePath.replaceAll(/\/\d+/g, '/*') ?? '';
  return new Violation(
    'SHAPE-1',
    fits,
    `one whose ${nameOf(first)}`,
    `shape:${operation}:${where}:${first?.keyword}`,
  );
}

interface SchemaError {
  instancePath: string;
  keyword: string;
  message?: string | undefined;
}

interface ResponseValidator {
  (data: unknown): boolean;
  errors?: SchemaError[] | null | undefined;
}

function nameOf(error: SchemaError | undefined): string {
  if (!error) return 'shape differs';
  const place = error.instancePath === '' ? 'body' : error.instancePath.slice(1).replaceAll('/', '.');
  return `${place} ${error.message ?? 'is not as the schema asks'}`;
}

function judgeContentType({ headers, json, stray, status }: Answer): Violation | undefined {
  if (json === undefined || stray) return undefined;
  const type = headers['content-type'];
  if (type !== undefined && jsonType.test(type)) return undefined;
  const came = type === undefined ? 'none' : `"${type}"`;
  return new Violation(
    'SHAPE-2',
    'a JSON content-type on a JSON answer',
    `${came} on a ${status}`,
    'shape:content-type',
  );
}

function judgeErrorShape({ json, status, request, text }: Answer): Violation | undefined {
  const validators: Partial<Record<string, ResponseValidator>> = responseValidators[request.operation];
  const validate = validators[status] ?? validators.default ?? validators[400];
  if (!validate || (json !== undefined && validate(json))) return undefined;
  const came =
    json === undefined ? (text === '' ? 'an empty body' : 'a body that is no JSON') : nameIn(validate.errors);
  return new Violation('SHAPE-3', `a ${status} answer that fits the error schema`, came, 'shape:error');
}

function nameIn(errors: SchemaError[] | null | undefined): string {
  return `one whose ${nameOf(errors?.[0])}`;
}

function serverError({ status, request }: Answer): Violation {
  return new Violation(
    'SAFE-1',
    'no 5xx, whatever is sent',
    `${status} from ${request.operation}`,
    `status:${status}`,
  );
}

function judgeLeak({ text, request, status }: Answer): Violation | undefined {
  const leak = findLeak(text, textsSent(request));
  if (!leak) return undefined;
  const came = `${leak.what} in a ${status} answer: ${leak.text}`;
  return new Violation('SAFE-2', 'no stack trace, file path or SQL in an error', came, `leak:${leak.what}`);
}
