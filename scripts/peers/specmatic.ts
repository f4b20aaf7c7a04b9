import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Peer } from './peer.ts';
import { runTool } from './run-tool.ts';
import { operationsOf, servedDocument } from './served-document.ts';
import { specmaticExamples } from './specmatic-examples.ts';

/**
 * Specmatic with examples of its own form, tests that it makes from the schemas besides (right requests and wrong
 * ones), one value for each member where it would else try all combinations: 12,000 for one operation.
 */
export async function specmatic(tools: string, folder: string, spec: string, token: string): Promise<Peer> {
  const document = servedDocument(spec);
  const files = join(folder, 'examples');
  await mkdir(files, { recursive: true });
  for (const [name, example] of specmaticExamples(document, token))
    await writeFile(join(files, name), JSON.stringify(example, null, 2));
  // those in the document would have to come in pairs of a request and an answer
  for (const { operation } of operationsOf(document))
    for (const part of [operation.requestBody, ...Object.values(operation.responses)])
      for (const media of Object.values(part?.content ?? {})) {
        delete media.example;
        delete media.examples;
      }
  await writeFile(join(folder, 'openapi.yaml'), stringify(document, { aliasDuplicateObjects: false }));
  const jar = join(tools, 'node_modules/specmatic/specmatic.jar');
  const env = { bearerAuth: token, SPECMATIC_GENERATIVE_TESTS: 'true', MAX_TEST_REQUEST_COMBINATIONS: '1' };
  return {
    name: 'Specmatic',
    async complaints(url) {
      const args = [
        '-jar',
        jar,
        'test',
        'openapi.yaml',
        '--strict',
        '--examples',
        files,
        `--testBaseURL=${url}`,
      ];
      const said = await runTool('java', args, { cwd: folder, env });
      if (!/Tests run: [1-9]/.test(said)) throw new Error(`Specmatic made no tests: ${said.slice(-500)}`);
      const [, failed = ''] = said.split('Unsuccessful Scenarios:');
      return [...failed.matchAll(/^ {2}"(.+) FAILED"$/gm)].map(([, name = '']) => name);
    },
  };
}
