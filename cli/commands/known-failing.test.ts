import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../run.ts';
import { capturedIo } from '../testing/captured-io.ts';
import { deadUrl, listenHttp } from '../testing/listen.ts';
import { startMock } from '../testing/start-mock.ts';
import { tempFolder } from '../testing/temp-folder.ts';

/** `check` of a mock with these faults, by AUTH-1 alone, with `known.yaml` in the folder. */
async function checked(cwd: string, faults: string[], ...argv: string[]) {
  const { url, tokens } = await startMock({ break: faults });
  const io = capturedIo({ cwd });
  const call = ['check', url, '--token', tokens.caller, '--only', 'AUTH-1', '--runs', '5'];
  const reports = ['json=a.json', 'junit=b.xml', 'markdown=c.md', 'github'].flatMap((text) => [
    '--report',
    text,
  ]);
  const exitCode = await run([...call, ...reports, ...argv], io);
  const read = (name: string) => readFile(join(cwd, name), 'utf8');
  return {
    exitCode,
    err: io.err(),
    out: io.out(),
    json: JSON.parse(await read('a.json')),
    xml: await read('b.xml'),
    md: await read('c.md'),
  };
}

const known = ['--known-failing', 'known.yaml'];
const update = [...known, '--update-known-failing'];
const fault = 'lets-in-no-header';

test('a failing server ends with 1, with a list of what is known 0; mended, with 1 until the list is updated', async () => {
  const cwd = await tempFolder();
  const list = () => readFile(join(cwd, 'known.yaml'), 'utf8');
  expect((await checked(cwd, [fault])).exitCode).toBe(1);

  const written = await checked(cwd, [fault], ...update);
  expect(written).toMatchObject({ exitCode: 0, err: '' });
  expect(written.out).toContain('\nknown.yaml: added AUTH-1\n');
  expect(await list()).toMatch(/failing:\n {2}- rule: AUTH-1\n {4}reason: .+\n {4}signature: \S+\n$/);

  const excused = await checked(cwd, [fault], ...known);
  expect(excused).toMatchObject({ exitCode: 0, err: '' });
  expect(excused.out).toMatch(/^~ known AUTH-1 /m);
  expect(excused.out).toMatch(/^Known failures\n {2}AUTH-1 .*: known to fail: not explained yet/m);
  expect(excused.out).toMatch(/^0 pass, 1 fail \(1 known\), /m);
  expect(excused.out).toMatch(
    /^::notice title=cell-contract::The server has 1 known failure, .*%0Aknown AUTH-1 /m,
  );
  expect(excused.json).toMatchObject({ exitCode: 0, summary: { fail: 1 } });
  expect(excused.xml).toContain('failures="0"');
  expect(excused.xml).toContain('message="known: known to fail: not explained yet');
  expect(excused.md).toMatch(/^## ✅ .*1 known failure/);

  const mended = await checked(cwd, [], ...known);
  expect(mended).toMatchObject({ exitCode: 1, err: '' });
  for (const text of [mended.out, mended.xml, mended.md])
    expect(text).toContain('passes now: take it off the known failures (known.yaml, line ');
  expect(mended.out).toMatch(/^::error title=AUTH-1 /m);
  expect(mended.xml).toContain('failures="1"');

  const updated = await checked(cwd, [], ...update);
  expect(updated.exitCode).toBe(0);
  expect(updated.out).toContain('\nknown.yaml: took off AUTH-1\n');
  expect(await list()).toMatch(/failing: \[\]\n$/);
  expect((await checked(cwd, [], ...known)).exitCode).toBe(0);
});

test('a listed rule that fails in another way fails the run', async () => {
  const cwd = await tempFolder();
  const text = 'failing:\n  - { rule: AUTH-1, reason: ticket 12, signature: status:418 }\n';
  await writeFile(join(cwd, 'known.yaml'), text);
  const { exitCode, out } = await checked(cwd, [fault], ...known);
  expect(exitCode).toBe(1);
  expect(out).toMatch(
    /fails in another way than is known \(known\.yaml, line 2\): its signature is status:200/,
  );
});

test('a flaky rule may pass', async () => {
  const cwd = await tempFolder();
  await writeFile(join(cwd, 'known.yaml'), 'flaky:\n  - { rule: AUTH-1, reason: the lock times out }\n');
  expect((await checked(cwd, [], ...known)).exitCode).toBe(0);
  expect((await checked(cwd, [fault], ...known)).exitCode).toBe(0);
});

test('a listed rule that is not checked is no pass, and a run of nothing else is none to judge by', async () => {
  const cwd = await tempFolder();
  await writeFile(join(cwd, 'known.yaml'), 'failing:\n  - { rule: AUTH-1, reason: ticket 12 }\n');
  const { exitCode, json } = await checked(cwd, [fault], ...known, '--skip', 'AUTH-1');
  expect(exitCode).toBe(2);
  expect(json.summary).toMatchObject({ pass: 0, fail: 0 });
});

describe('is refused before the first request', () => {
  const list = (text: string) => `failing:\n  - ${text}\n`;
  test.each<[string, string | undefined, string[], string]>([
    [
      'a list that is not there',
      undefined,
      known,
      'the list of known failures "known.yaml" cannot be read: there is no',
    ],
    [
      'an entry without reason',
      list('rule: AUTH-1'),
      known,
      'known.yaml, line 2, gives no reason for AUTH-1',
    ],
    ['an unknown rule', list('{ rule: AUTH-99, reason: x }'), update, 'known.yaml, line 2, names "AUTH-99"'],
    [
      'an entry past its date',
      list('{ rule: AUTH-1, reason: x, until: 2026-01-31 }'),
      known,
      'known.yaml, line 2, lets AUTH-1 fail until 2026-01-31, which is past: mend it, or set another day',
    ],
    [
      'an update of nothing',
      undefined,
      ['--update-known-failing'],
      '--update-known-failing needs the file that it',
    ],
    [
      'an update that cannot be written',
      undefined,
      ['--known-failing', 'no/such/folder.yaml', '--update-known-failing'],
      'the list of known failures "no/such/folder.yaml" cannot be written: there is no such file or folder',
    ],
  ])('%s', async (_, text, argv, says) => {
    const cwd = await tempFolder();
    if (text !== undefined) await writeFile(join(cwd, 'known.yaml'), text);
    let requests = 0;
    const url = await listenHttp((_, response) => {
      requests += 1;
      response.end();
    });
    const io = capturedIo({ cwd });
    expect(await run(['check', url, '--token', 't', ...argv], io)).toBe(2);
    expect(io.err()).toContain(`cell-contract: ${says}`);
    expect({ requests, out: io.out() }).toEqual({ requests: 0, out: '' });
  });
});

test('a run that cannot be made is never excused', async () => {
  const cwd = await tempFolder();
  await writeFile(join(cwd, 'known.yaml'), 'failing:\n  - { rule: AUTH-1, reason: x }\n');
  const io = capturedIo({ cwd });
  expect(await run(['check', await deadUrl(), '--token', 't', ...known], io)).toBe(2);
});
