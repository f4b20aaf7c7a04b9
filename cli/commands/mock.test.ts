import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { faults } from '../../mock/index.ts';
import { run } from '../run.ts';
import { type CapturedIo, capturedIo } from '../testing/captured-io.ts';
import { listenHttp } from '../testing/listen.ts';
import { tempFolder } from '../testing/temp-folder.ts';

const shell = promisify(execFile);

/** Runs `mock` until it is ready, and `during` then; its exit code and output after Ctrl-C. */
async function serve(argv: string[], during: (out: string) => Promise<void>, io = capturedIo()) {
  const ended = run(['mock', '--port', '0', ...argv], io);
  await ready(io);
  await during(io.out());
  io.interrupt();
  return { exitCode: await ended, err: io.err() };
}

async function ready(io: CapturedIo): Promise<void> {
  await expect.poll(() => io.out() + io.err(), { timeout: 10_000, interval: 5 }).not.toBe('');
}

test('says where it is, prints lines that work when pasted, and stops on Ctrl-C with exit code 0', async () => {
  const end = await serve([], async (out) => {
    expect(out).toMatch(/^The mock is ready on http:\/\/127\.0\.0\.1:\d+ \(Ctrl-C stops it\)\n/);
    const lines = out.split('\n').filter((line) => line.startsWith('  curl '));
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      const { stdout } = await shell('sh', ['-c', `${line} -sS --fail-with-body`]);
      expect(JSON.parse(stdout)).not.toHaveProperty('error');
    }
  });
  expect(end).toEqual({ exitCode: 0, err: '' });
});

test('does not print the tokens that it is given', async () => {
  await serve(['--token', 's3cret-1=alice', 's3cret-2=bob'], async (out) => {
    expect(out).not.toContain('s3cret');
    const url = /http:\S+/.exec(out)?.[0];
    const answer = await fetch(`${url}/api/lists`, { headers: { authorization: 'Bearer s3cret-1' } });
    expect(answer.status).toBe(200);
  });
});

test('takes its options from variables of its own', async () => {
  const io = capturedIo({
    env: { CELL_CONTRACT_MOCK_TOKEN: 's3cret-1=alice', CELL_CONTRACT_TOKEN: 'of check' },
  });
  const end = await serve([], async (out) => expect(out).toContain('those given with --token'), io);
  expect(end).toEqual({ exitCode: 0, err: '' });
});

test('--list-faults prints every fault with its rules', async () => {
  const io = capturedIo();
  expect(await run(['mock', '--list-faults'], io)).toBe(0);
  for (const { name, rules } of faults)
    expect(io.out()).toMatch(new RegExp(`^${name} .*${rules.join(', ')}`, 'm'));
});

test('--break serves the faults, and says so', async () => {
  const fault = faults[0]?.name ?? 'no fault there';
  await serve(['--break', fault], async (out) => expect(out).toContain(`It breaks the contract: ${fault}`));
});

test('--misbehave lets things go wrong, and says so', async () => {
  await serve(['--misbehave', 'status=503 on=listLists'], async (out) => {
    expect(out).toContain('It misbehaves: status=503 on=listLists');
    const answer = await fetch(`${/http:\S+/.exec(out)?.[0]}/api/lists`);
    expect(answer.status).toBe(503);
  });
});

const list = '11111111-1111-4111-8111-111111111111';
const seed = (name: string) => `lists:\n  - id: ${list}\n    name: ${name}\n`;

test('--seed-data begins with a file, and again when it changes; a wrong one changes nothing', async () => {
  const file = join(await tempFolder(), 'seed.yaml');
  await writeFile(file, seed('First'));
  const io = capturedIo();
  const after = await serve(
    ['--seed-data', file],
    async (out) => {
      expect(out).toContain(`List "First"  ${list}`);
      const url = /http:\S+/.exec(out)?.[0];
      const name = async () => {
        const answer = await fetch(`${url}/api/lists`, { headers: { authorization: 'Bearer test-token' } });
        return ((await answer.json()) as { lists: { name: string }[] }).lists[0]?.name;
      };
      expect(await name()).toBe('First');
      await writeFile(file, `${seed('Broken')}    nmae: x\n`);
      await expect
        .poll(io.err, { timeout: 10_000, interval: 20 })
        .toMatch(/line 4, column 5, lists\.0\.nmae .*[^.]\. What there was stays\.\n$/);
      await rm(file);
      await expect
        .poll(io.err, { timeout: 10_000, interval: 20 })
        .toMatch(/there is no such file or folder\. What there was stays\.\n$/);
      expect(await name()).toBe('First');
      await writeFile(file, seed('Second and longer'));
      await expect.poll(name, { timeout: 10_000, interval: 20 }).toBe('Second and longer');
    },
    io,
  );
  expect(after.exitCode).toBe(0);
});

test('--seed-data that is wrong or not there ends with exit code 2 and the place', async () => {
  const file = join(await tempFolder(), 'seed.json');
  await writeFile(file, '{\n "lists": [{ "id": 1 }]\n}');
  for (const [path, says] of [
    [
      file,
      `cell-contract: ${file}: The snapshot cannot be taken: line 2, column 14, lists.0.id must be a string\n`,
    ],
    [`${file}.none`, 'cannot be read: there is no such file'],
  ]) {
    const io = capturedIo();
    expect(await run(['mock', '--port', '0', '--seed-data', path ?? ''], io)).toBe(2);
    expect(io.err()).toContain(says);
  }
});

test('--frozen-at lets time stand still', async () => {
  await serve(['--frozen-at', '2025-03-01T09:00:00Z'], async (out) => {
    const answer = await fetch(`${/http:\S+/.exec(out)?.[0]}/__mock/clock`);
    expect(await answer.json()).toEqual({ now: '2025-03-01T09:00:00.000Z', frozen: true });
  });
});

test('a port in use ends with exit code 2 and one sentence', async () => {
  const port = new URL(await listenHttp((_, response) => response.end())).port;
  const io = capturedIo();
  expect(await run(['mock', '--port', port], io)).toBe(2);
  expect(io.err()).toMatch(new RegExp(`^cell-contract: [^\\n]*\\b${port}\\b[^\\n]*\\n$`));
});

test.each<[string, string[], string]>([
  ['a port too high', ['--port', '99999'], '--port must be a whole number, from 0 to 65535, not "99999"'],
  [
    'a latency upside down',
    ['--latency', '5..1'],
    '--latency must be MIN..MAX in milliseconds, like 50..200, the smaller first, not "5..1"',
  ],
  ['a rate above one', ['--error-rate', '2'], '--error-rate must be a number from 0 to 1, not "2"'],
  ['an unknown typing', ['--typing', 'loose'], '--typing must be lenient or strict, not "loose"'],
  [
    'a token without caller',
    ['--token', 's3cret'],
    '--token must be TOKEN=CALLER, like s3cret=alice, with neither of them empty',
  ],
  [
    'a store of another kind',
    ['--store', 'mysql://user:s3cret@localhost/lists'],
    'store must be memory, a folder, or the postgres:// URL of a database, not "mysql:…"',
  ],
  ['an unknown fault', ['--break', 'nonsense'], '--break must name a fault of --list-faults, not "nonsense"'],
])('%s is refused', async (_, argv, sentence) => {
  const io = capturedIo();
  expect(await run(['mock', ...argv], io)).toBe(2);
  expect({ out: io.out(), err: io.err() }).toEqual({ out: '', err: `cell-contract: ${sentence}\n` });
});
