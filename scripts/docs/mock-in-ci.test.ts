import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { installCommand } from '../ci/testing/install-command.ts';
import { codeBlocks, commandsOf } from './code-blocks.ts';

const root = join(import.meta.dirname, '../..');
const guide = await readFile(join(root, 'docs/mock-for-frontends.md'), 'utf8');
const section = /^## In CI\n([\s\S]*?)^## /m.exec(guide)?.[1] ?? '';
const blocks = codeBlocks(section);
const block = (wanted: string) => blocks.find(({ language }) => language === wanted)?.code ?? '';

const scripts: Record<string, string> = JSON.parse(block('json')).scripts;
const steps: { run?: string }[] = parse(block('yaml')).steps;

/** What GitHub starts a step with; a shell script's author should too. */
const bash = ['--noprofile', '--norc', '-eo', 'pipefail', '-c'];

const viaNpm = Object.keys(scripts).filter((name) => name !== 'test');

test.each([
  ...commandsOf(block('sh')),
  ...viaNpm.map((name) => `npm run ${name}`),
  ...steps.flatMap(({ run = 'npm ci' }) => (run === 'npm ci' ? [] : [run])),
])('%s', async (command) => {
  expect(await inProject(command, 0)).toEqual({ code: 0, statuses: '200' });
  expect(await inProject(command, 3)).toEqual({ code: 3, statuses: '200' });
});

test('a shell script, scripts of npm and GitHub Actions are each shown', () => {
  expect(commandsOf(block('sh'))).toHaveLength(1);
  expect(viaNpm).toHaveLength(1);
  expect(steps.at(-1)?.run).toContain(' mock ');
});

/** In a project that has the package, and a test that calls the mock and ends with this exit code. */
async function inProject(command: string, exitCode: number) {
  const folder = await mkdtemp(join(tmpdir(), 'cell-contract-ci-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await installCommand(folder);
  const call = '-H "Authorization: Bearer $CELL_CONTRACT_TOKEN" "$CELL_CONTRACT_BASE_URL/api/lists"';
  const tested = `curl -sS -o /dev/null -w '%{http_code}' ${call} > statuses; exit ${exitCode}`;
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, scripts: { ...scripts, test: tested } }),
  );
  const code = await promisify(execFile)('bash', [...bash, command], { cwd: folder }).then(
    () => 0,
    (error: { code?: number }) => error.code,
  );
  return { code, statuses: await readFile(join(folder, 'statuses'), 'utf8') };
}
