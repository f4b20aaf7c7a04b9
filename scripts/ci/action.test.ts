import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { startMock } from '../../cli/testing/start-mock.ts';
import { tempFolder } from '../../cli/testing/temp-folder.ts';
import { action } from './testing/action.ts';
import { freePort } from './testing/free-port.ts';
import { installCommand } from './testing/install-command.ts';
import { runAction } from './testing/run-action.ts';

const scripts = action.runs.steps.filter(({ run }) => run !== undefined);
const tokens = { token: 'test-token', 'other-token': 'other-token' };

/** The action in a project that has the package. */
async function inProject(inputs: Readonly<Record<string, string>>) {
  const folder = await tempFolder();
  await installCommand(folder);
  return { folder, ...(await runAction(action, { only: 'UP-1 VT-1', ...tokens, ...inputs }, folder)) };
}

function isListening(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const socket = connect(port, '127.0.0.1').once('error', () => settle(false));
    socket.once('connect', () => {
      socket.destroy();
      settle(true);
    });
  });
}

test('it starts a server, judges it, keeps reports, and stops it', async () => {
  const port = await freePort();
  const start = `npx cell-contract mock --port ${port} # in the background`;
  const { code, out, summary, reports } = await inProject({ 'base-url': `http://127.0.0.1:${port}`, start });
  expect({ code, out }).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^::notice title=cell-contract::/m),
  });
  expect(summary).toContain('✅ cell-contract: The server keeps every MUST rule that was checked.');
  expect((await readdir(reports)).sort()).toEqual(['junit.xml', 'report.html', 'report.json', 'server.log']);
  await expect.poll(() => isListening(port)).toBe(false);
});

test('a broken server fails the job, with an annotation and a summary', async () => {
  const mock = await startMock({ break: ['lower-cases-email'] });
  const { code, out, summary, reports } = await inProject({ 'base-url': mock.url });
  expect({ code, out }).toMatchObject({ code: 1, out: expect.stringMatching(/^::error title=VT-1 /m) });
  expect(summary).toContain('❌ cell-contract: The server breaks 1 MUST rule.');
  expect((await readdir(reports)).sort()).toEqual(['junit.xml', 'report.html', 'report.json']);
});

test('with strict, a broken SHOULD fails the job', async () => {
  const mock = await startMock({ break: ['doubles-array-on-repeat'] });
  const inputs = { 'base-url': mock.url, only: 'UP-5' };
  expect((await inProject(inputs)).code).toBe(0);
  expect((await inProject({ ...inputs, strict: 'true' })).code).toBe(1);
});

test('a server that ends at once is told of, with its log, which commands nothing', async () => {
  const start = 'echo ::warning::not from us; exit 3';
  const { code, out } = await inProject({ 'base-url': `http://127.0.0.1:${await freePort()}`, start });
  expect(code).toBe(2);
  expect(out).toMatch(
    /^::stop-commands::(\S+)\n::warning::not from us\n::\1::\n::error title=cell-contract::the command in start ended/m,
  );
});

test('a server that does not answer is waited for, and stopped with all that it has started', async () => {
  const port = await freePort();
  const silent = `node -e 'require("node:net").createServer().listen(${port}, "127.0.0.1")'`;
  const inputs = { 'base-url': `http://127.0.0.1:${port}`, start: `${silent} & wait`, wait: '1' };
  const { code, out } = await inProject(inputs);
  expect(code).toBe(2);
  expect(out).toContain('::error title=cell-contract::the server did not answer within 1 seconds');
  await expect.poll(() => isListening(port)).toBe(false);
});

test('a wait that is no number, and a package that is not there, are told of', async () => {
  const mock = await startMock();
  const inputs = { 'base-url': mock.url, ...tokens };
  const wrong = await inProject({ ...inputs, start: 'sleep 600', wait: '30s' });
  expect(wrong).toMatchObject({
    code: 2,
    out: expect.stringContaining('wait is a number of seconds, like 30'),
  });
  const missing = await runAction(action, inputs, await tempFolder());
  expect(missing).toMatchObject({
    code: 2,
    out: expect.stringContaining('npm install --save-dev cell-contract'),
  });
});

test('what stands in an input is never run', async () => {
  expect(scripts.map(({ run }) => run).join()).not.toContain('${{');
  const hostile = `x[$(touch ran)] '"; touch ran; \`touch ran\` #`;
  const names = Object.keys(action.inputs).filter((name) => !['start', 'working-directory'].includes(name));
  const inputs = Object.fromEntries(names.map((name) => [name, hostile]));
  for (const start of ['', 'true']) {
    const { folder, code } = await inProject({ ...inputs, start });
    expect({ code, files: await readdir(folder) }).toEqual({ code: 2, files: ['node_modules', 'temp'] });
  }
});

test('every input says what it is for, and is used', () => {
  const text = JSON.stringify(action.runs);
  for (const [name, { description }] of Object.entries(action.inputs)) {
    expect(description).toMatch(/^[A-Z].+\.$/);
    expect(text).toContain(`inputs.${name} `);
  }
});
