import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../run.ts';
import { capturedIo } from '../testing/captured-io.ts';
import { deadUrl } from '../testing/listen.ts';
import { tempFolder } from '../testing/temp-folder.ts';

async function inFolder(files: Record<string, string>, argv: string[], env: Record<string, string> = {}) {
  const cwd = await tempFolder();
  await mkdir(join(cwd, 'sub'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(cwd, name), text);
  const io = capturedIo({ cwd, env });
  return { exitCode: await run(argv, io), out: io.out(), err: io.err() };
}

const ts = (check: object) => `export default { check: ${JSON.stringify(check)} as const };`;
const js = (check: object) => `export default { check: ${JSON.stringify(check)} };`;
const json = (check: object) => JSON.stringify({ check });

test('the command line comes before the environment, and that before the file', async () => {
  const files = {
    'cell-contract.config.ts': ts({ baseUrl: 'http://localhost:1', token: 't', seed: 'file' }),
  };
  const refused = async (argv: string[], env = {}) => (await inFolder(files, ['check', ...argv], env)).err;
  const variable = { CELL_CONTRACT_SEED: 'variable' };
  expect(await refused([])).toMatch(/check\.seed in cell-contract\.config\.ts must be .*, not "file"/);
  expect(await refused([], variable)).toMatch(/CELL_CONTRACT_SEED must be .*, not "variable"/);
  expect(await refused(['--seed', 'flag'], variable)).toMatch(/--seed must be .*, not "flag"/);
});

test.each([
  ['cell-contract.config.mts', ts],
  ['cell-contract.config.js', js],
  ['cell-contract.config.mjs', js],
  ['cell-contract.config.json', json],
])('%s is found', async (name, text) => {
  const options = { baseUrl: await deadUrl(), token: 't' };
  const { exitCode, err } = await inFolder({ [name]: text(options) }, ['check']);
  expect(exitCode).toBe(2);
  expect(err).toContain(`no server answers at ${options.baseUrl}`);
});

test('--config names another file', async () => {
  const baseUrl = await deadUrl();
  const files = { 'cell-contract.config.ts': 'throw 1', 'sub/other.ts': ts({ baseUrl, token: 't' }) };
  const { err } = await inFolder(files, ['check', '--config', 'sub/other.ts']);
  expect(err).toContain(`no server answers at ${baseUrl}`);
});

test('the mock reads its own part', async () => {
  const text = "export default { check: { runs: 0 }, mock: { break: ['nonsense'], cors: false } };";
  const { err } = await inFolder({ 'cell-contract.config.js': text }, ['mock']);
  expect(err).toContain(
    'mock.break in cell-contract.config.js must name a fault of --list-faults, not "nonsense"',
  );
});

describe('a file that makes no sense ends with exit code 2 and one sentence', () => {
  test.each<[string, Record<string, string>, string[], string]>([
    [
      'a bad value',
      { 'cell-contract.config.ts': ts({ baseUrl: 'http://localhost:1', token: 't', runs: 0 }) },
      ['check'],
      'check.runs in cell-contract.config.ts must be a whole number, 1 or more, not "0"',
    ],
    [
      'an unknown option',
      { 'cell-contract.config.ts': ts({ strcit: true }) },
      ['check'],
      'the config file "cell-contract.config.ts" has "check.strcit", which is no option there (did you mean "strict"?)',
    ],
    [
      'one that throws',
      { 'cell-contract.config.ts': "throw new Error('no');" },
      ['check'],
      'the config file "cell-contract.config.ts" cannot be loaded: no',
    ],
    [
      'broken code',
      { 'cell-contract.config.ts': 'export default {\n  check: {' },
      ['check'],
      'the config file "cell-contract.config.ts" cannot be loaded: Unexpected token in line 2 of /',
    ],
    [
      'broken JSON',
      { 'cell-contract.config.json': '{' },
      ['check'],
      'the config file "cell-contract.config.json" cannot be loaded: Expected property name',
    ],
    [
      'two',
      { 'cell-contract.config.ts': '', 'cell-contract.config.json': '{}' },
      ['check'],
      'there are cell-contract.config.ts and cell-contract.config.json: keep one of them, or name it with --config',
    ],
    [
      'one that is not there',
      {},
      ['check', '--config', 'none.ts'],
      'the config file "none.ts" cannot be read: there is no such file or folder',
    ],
  ])('%s', async (_, files, argv, says) => {
    const { exitCode, out, err } = await inFolder(files, argv);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toContain(`cell-contract: ${says}`);
  });
});
