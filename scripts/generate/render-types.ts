import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { banner } from './banner.ts';

const docs: Readonly<Record<string, string>> = {
  paths: 'Every path of the API, with the operation behind each method.',
  components: 'The shapes that go over the wire, by the names that the spec gives them, in `schemas`.',
  operations: 'Every operation by its `operationId`: its parameters, its body and its answers.',
};

/** `paths`, `components` and `operations` as types. */
export async function renderTypes(file: string, source: string): Promise<string> {
  const nodes = await openapiTS(pathToFileURL(file), { silent: true });
  const text = astToString(nodes).replaceAll(
    /^export interface (\w+)/gm,
    (line, name: string) => `/** ${docs[name] ?? name} */\n${line}`,
  );
  return `${banner(source)}\n${text}`;
}
