import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createMock } from '../../mock/index.ts';
import { servedDocument } from './served-document.ts';
import { specmaticExamples } from './specmatic-examples.ts';

it('asks only for what the right mock gives', async () => {
  const mock = await createMock({});
  onTestFinished(() => mock.close());
  const spec = readFileSync(join(import.meta.dirname, '../../spec/openapi.yaml'), 'utf8');
  const examples = specmaticExamples(servedDocument(spec), mock.tokens.caller);
  expect(examples.size).toBeGreaterThan(15);
  for (const [name, { 'http-request': asked, 'http-response': due }] of examples) {
    const { method, path, headers, body } = asked;
    const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    const answer = await fetch(`${mock.url}${path}`, init);
    await answer.arrayBuffer();
    expect([name, answer.status]).toEqual([name, due.status]);
  }
});
