import { readFile, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RunResult } from '../../conformance/results.ts';
import { rules } from '../../generated/rules.ts';
import { run } from '../run.ts';
import { capturedIo } from '../testing/captured-io.ts';
import { listenHttp } from '../testing/listen.ts';
import { startMock } from '../testing/start-mock.ts';
import { tempFolder } from '../testing/temp-folder.ts';

const secret = 's3cret-of-the-caller';
const evil = '\u001b]0;owned\u0007\u001b[2J\u202e<script>';

const fixtures = {
  lists: [1, 2].map((list) => ({
    id: `0000000${list}-0000-4000-8000-000000000000`,
    rows: [1, 2, 3].map((row) => `0000000${list}-0000-4000-8000-00000000001${row}`),
    columns: [{ id: `0000000${list}-0000-4000-8000-000000000021`, type: 'text' }],
  })),
};

/** Says yes to everything, and sends back whatever it was sent, with commands to the terminal around it. */
const hostile: RequestListener = async (request, response) => {
  response.writeHead(request.headers.authorization ? 200 : 500, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ error: `${evil} ${request.headers.authorization} ${evil}`, lists: [] }));
};

async function checkHostile(...argv: string[]) {
  const cwd = await tempFolder();
  await writeFile(join(cwd, 'fixtures.json'), JSON.stringify(fixtures));
  const io = capturedIo({ cwd });
  const call = ['check', await listenHttp(hostile), '--token', secret, '--fixtures', 'fixtures.json'];
  const exitCode = await run([...call, '--report', 'json=report.json', ...argv], io);
  return { exitCode, out: io.out(), err: io.err(), report: await readFile(join(cwd, 'report.json'), 'utf8') };
}

describe('the exit code', () => {
  test('is 0 where every rule asked for holds', async () => {
    const { url, tokens } = await startMock();
    const io = capturedIo();
    expect(await run(['check', '--only', 'AUTH-1,UP-1', url, '--token', tokens.caller], io)).toBe(0);
    expect(io.out()).toMatch(/\n2 pass, 0 fail, 0 warn, 0 observed, \d+ not checked; \d+ requests in /);
    expect(io.err()).toBe('');
  });

  test('is 1 where a MUST rule fails', async () => {
    const { exitCode, out } = await checkHostile('--only', 'AUTH-3', '--runs', '5');
    expect(out).toContain('✗ FAIL AUTH-3');
    expect(exitCode).toBe(1);
  });

  test('is 0 where only a SHOULD rule fails, and 1 with --strict', async () => {
    const only = ['--only', 'BODY-2,BODY-3', '--runs', '5'];
    const { exitCode, out } = await checkHostile(...only);
    expect(out).toContain('! warn BODY-2');
    expect(exitCode).toBe(0);
    expect((await checkHostile(...only, '--strict')).exitCode).toBe(1);
  });
});

test('--skip leaves rules and families out, takes precedence over --only, and makes none of them a pass', async () => {
  const call = ['--only', 'AUTH', 'BODY-2', '--skip', 'AUTH', '--runs', '5', '--strict'];
  const { exitCode, out, report } = await checkHostile(...call);
  expect(out).not.toMatch(/^\S \w+ AUTH-/m);
  expect(out).toMatch(/^ {2}skipped \(--skip\): AUTH-1, AUTH-2, AUTH-3, AUTH-4, AUTH-5$/m);
  const { results }: RunResult = JSON.parse(report);
  const skipped = results.filter(({ reason }) => reason === 'skipped (--skip)');
  expect(skipped.map(({ status }) => status)).toEqual(Array(5).fill('not-checked'));
  expect(exitCode).toBe(1); // BODY-2, by --strict
});

test('options come from the environment too', async () => {
  const { url, tokens } = await startMock();
  const env = {
    CELL_CONTRACT_BASE_URL: url,
    CELL_CONTRACT_TOKEN: tokens.caller,
    CELL_CONTRACT_ONLY: 'AUTH-1',
  };
  const io = capturedIo({ env });
  expect(await run(['check', '--seed', '7'], io)).toBe(0);
  expect(io.out()).toContain('seed 7');
});

test('a server that sends back tokens and commands to the terminal gets none of them shown', async () => {
  const { exitCode, out, err, report } = await checkHostile('--runs', '3');
  expect(exitCode).toBe(1);
  for (const text of [out, err, report]) expect(text).not.toContain(secret);
  expect(out + err).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  expect(out).toContain('$TOKEN');
});

test('the JSON report has one result for every rule, in the order of the spec, and agrees with what is printed', async () => {
  const { out, report } = await checkHostile('--only', 'AUTH-3', '--seed', '11');
  const result: RunResult = JSON.parse(report);
  expect(result.results.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  expect(result).toMatchObject({ tool: { name: 'cell-contract' }, seed: 11, summary: { fail: 1 } });
  const { counterexample, replay } = result.results.find(({ id }) => id === 'AUTH-3') ?? {};
  expect(out).toContain(counterexample?.expected);
  expect(out).toContain(`--token "$TOKEN" --fixtures fixtures.json ${replay}`);
});

test('several reports at once, annotations among what is printed; all name what fails', async () => {
  const cwd = await tempFolder();
  await writeFile(join(cwd, 'fixtures.json'), JSON.stringify(fixtures));
  const io = capturedIo({ cwd });
  const call = ['check', await listenHttp(hostile), '--token', secret, '--fixtures', 'fixtures.json'];
  const reports = ['json=a.json', 'junit=b.xml', 'markdown=c.md', 'html=d.html', 'github'].flatMap((text) => [
    '--report',
    text,
  ]);
  expect(await run([...call, ...reports, '--only', 'AUTH-3', '--runs', '5'], io)).toBe(1);
  expect(io.out()).toMatch(/^::error title=AUTH-3 Unknown token::MUST%0A/m);
  const texts = await Promise.all(
    ['a.json', 'b.xml', 'c.md', 'd.html'].map((name) => readFile(join(cwd, name), 'utf8')),
  );
  for (const text of texts) {
    expect(text).toContain('AUTH-3');
    expect(text).not.toContain(secret);
  }
});

test('a run that is interrupted writes every report, says so in each, and does not pass', async () => {
  const { url, tokens } = await startMock();
  const cwd = await tempFolder();
  const io = capturedIo({ cwd });
  const names = { json: 'report.json', junit: 'junit.xml', markdown: 'report.md', html: 'report.html' };
  const reports = Object.entries(names).flatMap(([kind, name]) => ['--report', `${kind}=${name}`]);
  const ended = run(['check', url, '--token', tokens.caller, ...reports, '--jobs', '1'], io);
  await expect.poll(() => io.out(), { timeout: 20_000, interval: 5 }).toContain('✓ pass');
  io.interrupt();
  expect(await ended).toBe(2);
  expect(io.out()).toContain('The run was interrupted');
  const result: RunResult = JSON.parse(await readFile(join(cwd, 'report.json'), 'utf8'));
  expect(result.interrupted).toBe(true);
  for (const name of [names.junit, names.markdown, names.html])
    expect(await readFile(join(cwd, name), 'utf8')).toContain('The run was interrupted');
  expect(result.results).toHaveLength(rules.length);
  expect(result.summary.notChecked).toBeGreaterThan(0);
});
