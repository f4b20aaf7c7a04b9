import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { tempFolder } from '../../cli/testing/temp-folder.ts';
import { codeBlocks } from '../docs/code-blocks.ts';
import { action } from './testing/action.ts';
import { freePort } from './testing/free-port.ts';
import { installCommand } from './testing/install-command.ts';
import { runAction } from './testing/run-action.ts';

const root = join(import.meta.dirname, '../..');
const example = (name: string) => readFileSync(join(root, 'examples/ci', name), 'utf8');
const workflow = example('.github/workflows/contract.yml');
const steps: { uses?: string; with?: Record<string, string> }[] = parse(workflow).jobs.contract.steps;
const given = steps.find(({ uses = '' }) => uses.includes('/cell-contract@'))?.with ?? {};

test('the guide shows the files of the example, word for word', () => {
  const guide = readFileSync(join(root, 'docs/gate-in-ci.md'), 'utf8');
  const [, section = ''] = guide.split('## In GitHub, GitLab, a shell');
  const shown = codeBlocks(section).map(({ code }) => code.trim());
  expect(shown).toEqual(
    [workflow, example('.gitlab-ci.yml'), example('check.sh')].map((text) => text.trim()),
  );
});

test('the workflow gives the action what it asks for, and nothing that it does not know', () => {
  const known = Object.entries(action.inputs);
  const required = known.filter(([, input]) => input.required === true).map(([name]) => name);
  expect(Object.keys(given)).toEqual(expect.arrayContaining(required));
  expect(known.map(([name]) => name)).toEqual(expect.arrayContaining(Object.keys(given)));
});

test.each([
  { does: 'passes a server that is right', faults: '', code: 0 },
  { does: 'fails where the server breaks a rule', faults: '--break lower-cases-email', code: 1 },
])('the workflow $does', async ({ faults, code }) => {
  const folder = await tempFolder();
  await installCommand(folder);
  const port = await freePort();
  const inputs = {
    ...given,
    'base-url': (given['base-url'] ?? '').replace('3000', String(port)),
    start: `npx cell-contract mock --port ${port} ${faults}`,
    token: 'test-token',
    'other-token': 'other-token',
    only: 'UP-1 VT-1',
  };
  expect(await runAction(action, inputs, folder)).toMatchObject({ code });
});
