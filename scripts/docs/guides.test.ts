import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../cli/run.ts';
import { capturedIo } from '../../cli/testing/captured-io.ts';
import { createMock, type Mock } from '../../mock/index.ts';
import { codeBlocks, commandsOf } from './code-blocks.ts';

const root = join(import.meta.dirname, '../..');
const docs = join(root, 'docs');
const guides = readdirSync(docs).filter((name) => name.endsWith('.md'));
const blocks = guides.flatMap((name) => codeBlocks(readFileSync(join(docs, name), 'utf8')));
const commands = blocks.filter(({ language }) => language === 'sh').flatMap(({ code }) => commandsOf(code));
const shell = promisify(execFile);

describe('each curl command is answered as it should be', () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await createMock();
  });
  afterAll(() => mock.close());

  test.each(commands.filter((command) => command.startsWith('curl')))('%s', async (command) => {
    const asked = command.replaceAll('http://127.0.0.1:4010', mock.url);
    const { stdout } = await shell('sh', ['-c', `${asked} -sS -w '\\n%{http_code}'`]);
    expect(stdout.split('\n').at(-1)).toMatch(command.includes('status=503') ? /^503$/ : /^20\d$/);
    await mock.reset();
  });
});

describe('each mock command starts a mock', () => {
  test.each(commands.filter((command) => command.startsWith('npx cell-contract mock')))(
    '%s',
    async (command) => {
      const io = capturedIo();
      const argv = wordsOf(command).slice(2);
      const ended = run([...argv, ...(argv.includes('--list-faults') ? [] : ['--port', '0'])], io);
      await expect.poll(() => io.out()).not.toBe('');
      io.interrupt();
      expect({ exitCode: await ended, err: io.err() }).toEqual({ exitCode: 0, err: '' });
    },
  );
});

test('every command is one of those that are tried here', () => {
  expect(commands.filter((command) => !/^(curl|npx cell-contract mock)\b/.test(command))).toEqual([]);
});

test('the code compiles', () => {
  const folder = mkdtempSync(join(root, 'node_modules/.cell-contract-guides-'));
  try {
    const code = blocks.filter(({ language }) => language === 'ts').map((block) => block.code);
    const files = code.map((text, place) => {
      const file = join(folder, `block-${place}.ts`);
      writeFileSync(file, `${text}\nexport {};\n`);
      return file;
    });
    expect(faultsIn(files)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** What the compiler says of files that import the package by its name. */
function faultsIn(files: readonly string[]): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const paths = {
    'cell-contract': [join(root, 'index.ts')],
    'cell-contract/mock': [join(root, 'mock/index.ts')],
    'cell-contract/msw': [join(root, 'mock/msw/index.ts')],
  };
  const lib = ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'];
  const program = ts.createProgram(files, { ...options, lib, paths, baseUrl: root });
  return files.flatMap((file) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  );
}

/** The words of a command as a shell has them, as far as guides go: single quotes alone. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}
