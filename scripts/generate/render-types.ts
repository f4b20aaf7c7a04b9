import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { banner } from './banner.ts';

/** `paths`, `components` and `operations` as types. */
export async function renderTypes(file: string, source: string): Promise<string> {
  const nodes = await openapiTS(pathToFileURL(file), { silent: true });
  return `${banner(source)}\n${astToString(nodes)}`;
}
