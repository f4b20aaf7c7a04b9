import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { run } from '../run.ts';
import { capturedIo } from '../testing/captured-io.ts';
import { tempFolder } from '../testing/temp-folder.ts';

const config = 'cell-contract.config.ts';
const workflow = '.github/workflows/cell-contract.yml';

async function init(cwd: string, argv: string[] = [], ask?: (question: string) => Promise<string>) {
  const io = capturedIo({ cwd, ...(ask && { ask }) });
  const exitCode = await run(['init', ...argv], io);
  const read = (name: string) => readFile(join(cwd, name), 'utf8').catch(() => null);
  return {
    exitCode,
    out: io.out(),
    err: io.err(),
    config: await read(config),
    workflow: await read(workflow),
  };
}

/** In the project, so that the config file finds the package. */
async function projectFolder(scripts: Record<string, string>) {
  const cwd = await tempFolder();
  await writeFile(join(cwd, 'package.json'), JSON.stringify({ scripts }));
  return cwd;
}

test('writes a config and a workflow for the server that it is told of', async () => {
  const cwd = await projectFolder({ start: 'node server.js' });
  const { exitCode, err, out, ...files } = await init(cwd, ['http://localhost:8123']);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  expect(out).toContain('Wrote cell-contract.config.ts: the server is at http://localhost:8123.');
  expect(out).toContain('Next: npm install --save-dev cell-contract');
  expect(files.config).toContain('baseUrl: "http://localhost:8123"');
  const steps: { run?: string }[] = parse(files.workflow ?? '').jobs['cell-contract'].steps;
  expect(steps.at(-1)?.run).toContain("cell-contract check --start 'npm start' --wait 60s --report github");
});

test.each([
  [{ start: 'vite --port 5199' }, 'http://localhost:5199', "--start 'npm start'"],
  [{ dev: 'PORT=5199 tsx watch server.ts' }, 'http://localhost:5199', "--start 'npm run dev'"],
  [{ dev: 'next dev -p 5199', test: 'x' }, 'http://localhost:5199', "--start 'npm run dev'"],
])('finds the port in the scripts %j', async (scripts, baseUrl, start) => {
  const { config, workflow } = await init(await projectFolder(scripts as Record<string, string>));
  expect(config).toContain(`baseUrl: "${baseUrl}"`);
  expect(workflow).toContain(start);
});

test('asks a person, who may take what is proposed', async () => {
  const questions: string[] = [];
  const answering = (line: string) => async (question: string) => {
    questions.push(question);
    return line;
  };
  const scripts = { start: 'serve --port 5199' };
  expect((await init(await projectFolder(scripts), [], answering(' http://localhost:7 '))).config).toContain(
    'baseUrl: "http://localhost:7"',
  );
  expect((await init(await projectFolder(scripts), [], answering(''))).config).toContain(
    'baseUrl: "http://localhost:5199"',
  );
  expect(questions).toEqual(Array(2).fill('Where does the server answer? [http://localhost:5199] '));
});

describe('never writes over what is there', () => {
  test.each([config, workflow])('%s', async (name) => {
    const cwd = await tempFolder();
    await mkdir(join(cwd, '.github/workflows'), { recursive: true });
    await writeFile(join(cwd, name), 'mine');
    const refused = await init(cwd, ['http://localhost:1']);
    expect(refused).toMatchObject({
      exitCode: 2,
      err: `cell-contract: ${name} is there already: --force writes over it\n`,
    });
    expect([refused.config, refused.workflow].filter((text) => text !== null)).toEqual(['mine']);
    const forced = await init(cwd, ['http://localhost:1', '--force']);
    expect(forced.exitCode).toBe(0);
    expect([forced.config, forced.workflow]).not.toContain('mine');
  });

  test('a config file of another name, with or without --force', async () => {
    const cwd = await tempFolder();
    await writeFile(join(cwd, 'cell-contract.config.json'), '{}');
    const { err } = await init(cwd, ['http://localhost:1', '--force']);
    expect(err).toBe(
      'cell-contract: there is a config file already, cell-contract.config.json: remove it first\n',
    );
  });
});

test('what is no URL is refused before anything is written', async () => {
  const refused = await init(await tempFolder(), ['localhost 3000']);
  expect(refused).toMatchObject({ exitCode: 2, config: null, workflow: null });
  expect(refused.err).toMatch(/^cell-contract: the base URL "localhost 3000" is not usable/);
});
