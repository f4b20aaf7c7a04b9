import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Peer } from './peer.ts';
import { runTool } from './run-tool.ts';
import { operationsOf, servedDocument, successOf } from './served-document.ts';

/**
 * Dredd, which reads OpenAPI 3.0: it sends each request once and compares the answer with the example's types. It
 * wants the content type to the letter, and would send the right request for the 4xx too, so those are left out.
 */
export async function dredd(tools: string, folder: string, spec: string, token: string): Promise<Peer> {
  const document = servedDocument(spec);
  for (const { operation } of operationsOf(document)) {
    const status = successOf(operation);
    const media = operation.responses[status]?.content?.['application/json'];
    if (media)
      operation.responses = {
        [status]: { description: 'Done.', content: { 'application/json; charset=utf-8': media } },
      };
  }
  await writeFile(join(folder, 'newer.yaml'), stringify(document, { aliasDuplicateObjects: false }));
  const program = (name: string): string => join(tools, 'node_modules/.bin', name);
  const convert = ['--input', 'newer.yaml', '--output', 'dredd.yaml'];
  await runTool(program('openapi-down-convert'), convert, { cwd: folder });
  return {
    name: 'Dredd',
    async complaints(url) {
      const args = ['dredd.yaml', url, '--header', `Authorization: Bearer ${token}`, '--no-color'];
      const said = await runTool(program('dredd'), args, { cwd: folder });
      if (!/complete: \d+ passing/.test(said)) throw new Error(`Dredd made no tests: ${said.slice(-500)}`);
      return [...new Set([...said.matchAll(/^fail: (.+?) duration: /gm)].map(([, name = '']) => name))];
    },
  };
}
