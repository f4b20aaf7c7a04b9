import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../cli/run.ts';
import { capturedIo } from '../../cli/testing/captured-io.ts';
import { createMock, type Mock } from '../../mock/index.ts';
import { codeBlocks, commandsOf } from './code-blocks.ts';
import { compileErrors } from './testing/compile-errors.ts';

const root = join(import.meta.dirname, '../..');
const docs = join(root, 'docs');
const guides = readdirSync(docs).filter((name) => name.endsWith('.md'));
const texts = guides.map((name) => readFileSync(join(docs, name), 'utf8'));
const blocks = texts.flatMap(codeBlocks);
const commands = blocks.filter(({ language }) => language === 'sh').flatMap(({ code }) => commandsOf(code));
const starting = (words: string) => commands.filter((command) => command.startsWith(words));
const shell = promisify(execFile);

/** What readers do with a project of their own. */
const readersOwn = ['npm install --save-dev cell-contract'];

let mock: Mock;
let folder: string;
beforeAll(async () => {
  mock = await createMock();
  folder = mkdtempSync(join(root, 'node_modules/.cell-contract-guides-'));
  writeFileSync(join(folder, 'cell-contract.target.ts'), `export { default } from '${root}/mock/target.ts';`);
});
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true });
});

test.each(starting('curl'))('%s', async (command) => {
  const asked = command.replaceAll('http://127.0.0.1:4010', mock.url);
  const { stdout } = await shell('sh', ['-c', `${asked} -sS -w '\\n%{http_code}'`]);
  expect(stdout.split('\n').at(-1)).toMatch(command.includes('status=503') ? /^503$/ : /^20\d$/);
  await mock.reset();
});

test.each(starting('npx cell-contract mock').filter((command) => !runsBeside(command)))(
  '%s',
  async (command) => {
    const io = capturedIo({ cwd: folder });
    const argv = wordsOf(command).slice(2);
    const ended = run([...argv, ...(argv.includes('--list-faults') ? [] : ['--port', '0'])], io);
    await expect.poll(() => io.out(), { timeout: 50_000 }).not.toBe(''); // a new folder takes seconds
    io.interrupt();
    expect({ exitCode: await ended, err: io.err() }).toEqual({ exitCode: 0, err: '' });
  },
);

test.each([...starting('npx cell-contract check'), ...starting('npx cell-contract rules')])(
  '%s',
  async (command) => {
    const { caller, other = '' } = mock.tokens;
    const known: Readonly<Record<string, string>> = {
      'http://localhost:3000': mock.url,
      '"$TOKEN"': caller,
      '"$OTHER_TOKEN"': other,
    };
    const env = { CELL_CONTRACT_TOKEN: caller, CELL_CONTRACT_OTHER_TOKEN: other };
    const io = capturedIo({ env, cwd: folder });
    const argv = wordsOf(command).slice(2);
    const exitCode = await run(
      argv.map((word) => known[word] ?? word),
      io,
    );
    expect({ exitCode, out: io.out() }).toMatchObject({ exitCode: 0 });
  },
);

test.each(starting('npx cell-contract report'))('%s', async (command) => {
  const io = capturedIo({ cwd: folder });
  const argv = wordsOf(command).slice(2);
  for (const name of argv.filter((word) => word.endsWith('.json'))) {
    const check = ['check', mock.url, '--token', mock.tokens.caller, '--only', 'AUTH-1', '--seed', '1'];
    expect(await run([...check, '--report', `json=${name}`], capturedIo({ cwd: folder }))).toBe(0);
  }
  const exitCode = await run(argv, io);
  expect({ exitCode, err: io.err() }).toEqual({ exitCode: 0, err: '' });
});

test('every command is tried here, or is about a project of the reader’s own', () => {
  const tried = /^(curl|npx cell-contract (mock|check|report|rules))\b/;
  const others = commands.filter((command) => !tried.test(command));
  expect(others.filter((command) => !readersOwn.includes(command))).toEqual([]);
  expect(commands.length - others.length).toBeGreaterThan(10);
});

test('the mock knows all that the table of misbehaviour says', async () => {
  const table = texts.join('\n').match(/^\| what to ask for .*(?:\n\|.*)+/m)?.[0] ?? '';
  const deeds = [...table.matchAll(/^\| `([a-z-]+(?:=[\w.]+)?)` +\|/gm)].map(([, deed = '']) => deed);
  expect(deeds.length).toBeGreaterThan(5);
  await mock.misbehave(deeds);
  await mock.reset();
});

test('the code compiles', () => {
  const code = blocks.filter(({ language }) => language === 'ts').map((block) => block.code);
  expect(compileErrors(root, folder, code)).toEqual([]);
});

test('code that is wrong does not', () => {
  const wrong = "import { createMock } from 'cell-contract/mock';\nawait createMock({ prot: 1 });";
  expect(compileErrors(root, folder, [wrong])).toHaveLength(1);
});

/** Tried in `mock-in-ci.test.ts`. */
function runsBeside(command: string): boolean {
  return command.includes(' -- ');
}

/** The words of a command as a shell has them, as far as guides go: single quotes alone. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}
