import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { test } from 'node:test';
import { parse } from 'yaml';

const folder = new URL('..', import.meta.url);
const gitlab = parse(await readFile(new URL('.gitlab-ci.yml', folder), 'utf8'));

/** What a job does once everything is installed. */
const ways = {
  'the script': './check.sh',
  'the GitLab job': gitlab.contract.script.filter((line) => line !== 'npm ci').join('\n'),
};

for (const [name, script] of Object.entries(ways)) {
  test(`${name} passes a server that is right, and stops it`, { timeout: 120_000 }, async () => {
    const { code, port, out } = await run(script, {});
    assert.equal(code, 0, out);
    assert.match(await readFile(new URL('reports/contract.xml', folder), 'utf8'), /<testsuites /);
    assert.equal(await isListening(port), false, 'the server is still there');
  });

  test(`${name} fails where the server breaks a rule`, async () => {
    const { code, out } = await run(script, { CELL_CONTRACT_MOCK_BREAK: 'lower-cases-email' });
    assert.equal(code, 1, out);
    assert.match(out, /FAIL VT-1 /);
  });

  test(`${name} ends with 2 where the server does not start`, async () => {
    const { code, out } = await run(script, { CELL_CONTRACT_MOCK_BREAK: 'no-such-fault' });
    assert.equal(code, 2, out);
    assert.match(out, /the server of --start ended before it answered/);
  });
}

/** Runs it where the server and the check meet at a port that nobody else has. */
async function run(script, more) {
  const port = await freePort();
  const env = {
    ...process.env,
    PORT: String(port),
    CELL_CONTRACT_BASE_URL: `http://127.0.0.1:${port}`,
    CELL_CONTRACT_TOKEN: 'test-token',
    CELL_CONTRACT_OTHER_TOKEN: 'other-token',
    CELL_CONTRACT_ONLY: 'UP-1 VT-1',
    ...more,
  };
  return new Promise((ended) => {
    execFile('bash', ['-eo', 'pipefail', '-c', script], { cwd: folder, env }, (error, stdout, stderr) =>
      ended({ code: error === null ? 0 : error.code, port, out: stdout + stderr }),
    );
  });
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await once(server.close(), 'close');
  return port;
}

function isListening(port) {
  return new Promise((settle) => {
    const socket = connect(port, '127.0.0.1').once('error', () => settle(false));
    socket.once('connect', () => {
      socket.destroy();
      settle(true);
    });
  });
}
