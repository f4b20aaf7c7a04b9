import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../run.ts';
import { capturedIo } from '../testing/captured-io.ts';
import { deadUrl, listenHttp, listenTcp } from '../testing/listen.ts';
import { startMock } from '../testing/start-mock.ts';
import { tempFolder } from '../testing/temp-folder.ts';

/** Exit code 2, nothing on stdout, one line on stderr and no stack: returns the line. */
async function refusal(argv: string[], cwd?: string): Promise<string> {
  const io = capturedIo(cwd === undefined ? {} : { cwd });
  const exitCode = await run(['check', ...argv], io);
  expect({ exitCode, out: io.out() }).toEqual({ exitCode: 2, out: '' });
  expect(io.err()).toMatch(/^cell-contract: [^\n]+\n$/);
  expect(io.err()).not.toMatch(/\bat .+:\d+:\d+/);
  return io.err();
}

describe('options that make no sense', () => {
  test.each<[string, string[], RegExp]>([
    ['no base URL', ['--token', 't'], /no base URL/],
    ['no token', ['http://localhost:1'], /no token/],
    [
      '--runs 0',
      ['http://localhost:1', '--token', 't', '--runs', '0'],
      /--runs must be a whole number, 1 or more/,
    ],
    ['--seed x', ['http://localhost:1', '--token', 't', '--seed', 'x'], /--seed must be a whole number/],
    ['--jobs 0', ['http://localhost:1', '--token', 't', '--jobs', '0'], /--jobs must be a whole number/],
    [
      '--timeout -1',
      ['http://localhost:1', '--token', 't', '--timeout', '-1'],
      /--timeout must be a whole number/,
    ],
    [
      'an unknown rule',
      ['http://localhost:1', '--token', 't', '--only', 'UP', 'UP-99'],
      /"UP-99" \(did you mean "UP-9?/,
    ],
    [
      '--budget without unit',
      ['http://localhost:1', '--token', 't', '--budget', '30'],
      /--budget must be a duration of at most 24h with its unit, like 500ms, 30s or 2m, not "30"/,
    ],
    [
      'an unknown family to skip',
      ['http://localhost:1', '--token', 't', '--skip', 'UPP'],
      /--skip must name a rule .*"UPP" \(did you mean "UP"\?/,
    ],
    [
      'a header without colon',
      ['http://localhost:1', '--token', 't', '--header', 'x'],
      /--header must be a header/,
    ],
    [
      'a header that the check sets itself',
      ['http://localhost:1', '--token', 't', '--header', 'Authorization: Basic x'],
      /the header authorization is set by the check itself/,
    ],
    [
      'a URL with a password',
      ['http://me:secret@localhost:1', '--token', 't'],
      /"http:\/\/localhost:1" is not usable: it should have no user name and no password/,
    ],
    [
      'one argument too many',
      ['http://localhost:1', 'x', '--token', 't'],
      /Expected 1 argument but got 2; see cell-contract --help/,
    ],
    [
      'two reports in one file',
      ['http://localhost:1', '--token', 't', '--report', 'json=x', '--report', 'junit=./x'],
      /two reports go to "\.\/x": give each --report a file of its own/,
    ],
    [
      'an unknown report',
      ['http://localhost:1', '--token', 't', '--report', 'pdf=x'],
      /--report must be KIND=FILE with KIND one of json/,
    ],
    [
      'both ways of set-up',
      ['http://localhost:1', '--token', 't', '--target', 'a', '--fixtures', 'b'],
      /exclude each other/,
    ],
    [
      'a path without its seed',
      ['http://localhost:1', '--token', 't', '--only', 'UP-2', '--path', 'UP-2/a/0'],
      /path needs the seed/,
    ],
    [
      'a path that is none',
      ['http://localhost:1', '--token', 't', '--only', 'UP-2', '--seed', '1', '--path', 'x'],
      /path "x"/,
    ],
    ['a URL without scheme', ['localhost:3000', '--token', 't'], /"localhost:3000" is not usable/],
    ['no URL at all', ['nonsense', '--token', 't'], /"nonsense" is not usable/],
    ['a token with a space', ['http://localhost:1', '--token', 'a b'], /--token must be a bearer token/],
  ])('%s', async (_, argv, sentence) => {
    expect(await refusal(argv)).toMatch(sentence);
  });
});

describe('servers that cannot be checked', () => {
  test('none there', async () => {
    expect(await refusal([await deadUrl(), '--token', 't'])).toMatch(/no server answers at http/);
  });

  test('one that does not speak HTTP', async () => {
    const url = await listenTcp('220 mail.example ESMTP\r\n');
    expect(await refusal([url, '--token', 't'])).toMatch(/does not speak HTTP/);
  });

  test('one that refuses the token', async () => {
    const { url } = await startMock();
    expect(await refusal([url, '--token', 'no-such-token'])).toMatch(/refused the token \(401\)/);
  });

  test('one that refuses the other token', async () => {
    const { url, tokens } = await startMock();
    const argv = [url, '--token', tokens.caller, '--other-token', 'no-such-token'];
    expect(await refusal(argv)).toMatch(/refused the other token \(401\)/);
  });

  test('a base URL with a typo', async () => {
    const { url, tokens } = await startMock();
    expect(await refusal([`${url}/apii`, '--token', tokens.caller])).toMatch(/there is no lists API at http/);
  });

  test('one that is some other site', async () => {
    const url = await listenHttp((_, response) => response.end('<h1>hello</h1>'));
    expect(await refusal([url, '--token', 't'])).toContain(
      'answered 200 with a page of HTML; check the base URL',
    );
  });

  test('one that answers something else than a new list', async () => {
    const url = await listenHttp((_, response) => response.end('[]'));
    expect(await refusal([url, '--token', 't'])).toContain(
      'set-up failed: createList: answered 200 [], where sheet.id should be',
    );
  });

  test('one that has no TLS', async () => {
    const url = await listenHttp((_, response) => response.end());
    const refused = await refusal([url.replace('http', 'https'), '--token', 't']);
    expect(refused).toContain(`does not speak TLS; try ${url}`);
  });

  test('one that never answers is asked once', async () => {
    let requests = 0;
    const url = await listenHttp(() => {
      requests += 1;
    });
    expect(await refusal([url, '--token', 't', '--timeout', '100'])).toContain('gave no answer (timed out)');
    expect(requests).toBe(1);
  });

  test('one that says the token back', async () => {
    const url = await listenHttp(({ method, headers }, response) => {
      response.statusCode = method === 'GET' ? 200 : 400;
      response.end(JSON.stringify({ error: `${headers.authorization} may not` }));
    });
    expect(await refusal([url, '--token', 's3cret-token'])).toContain('Bearer $TOKEN may not');
  });

  test('the same token twice', async () => {
    const argv = ['http://localhost:1', '--token', 'abc', '--other-token', 'abc'];
    expect(await refusal(argv)).toContain('the other token is that of the caller: give one of somebody else');
  });

  test('a run that is interrupted before anything was judged', async () => {
    const io = capturedIo();
    const url = await listenHttp((_, response) => {
      response.writeHead(429, { 'retry-after': '60' }).end();
      response.once('close', () => io.interrupt());
    });
    expect(await run(['check', url, '--token', 't'], io)).toBe(2);
    expect(io.err()).toBe(`cell-contract: the check of ${url} was interrupted before anything was judged\n`);
  });
});

describe('files that cannot be used', () => {
  const target = (file: string) => ['http://localhost:1', '--token', 't', '--target', file];
  const fixtures = (file: string) => ['http://localhost:1', '--token', 't', '--fixtures', file];

  test.each<[string, (file: string) => string[], string, string | undefined, RegExp]>([
    [
      'a target module that does not exist',
      target,
      'a.ts',
      undefined,
      /target module "a.ts" cannot be read: there is no such file/,
    ],
    [
      'one that throws as it loads',
      target,
      'a.ts',
      "throw new Error('no database');",
      /"a.ts" cannot be loaded: no database/,
    ],
    [
      'one with a syntax error',
      target,
      'a.mjs',
      'export default (',
      /"a.mjs" cannot be loaded: Unexpected token in line 1 of \S+a.mjs$/m,
    ],
    [
      'one whose hook is no function',
      target,
      'a.mjs',
      'export default () => ({ addRow: 5 })',
      /the target module's hook addRow must be a function, not number/,
    ],
    [
      'one without an object of hooks',
      target,
      'a.mjs',
      'export default () => "hooks"',
      /the target module's default export must return an object with hooks/,
    ],
    ['one without default export', target, 'a.mjs', 'export const x = 1;', /"a.mjs" must export a function/],
    [
      'one whose default export is no function',
      target,
      'a.js',
      'export default 1;',
      /"a.js" must export a function/,
    ],
    [
      'one that throws when called',
      target,
      'a.ts',
      "export default () => { throw new Error('no database'); }",
      /threw: no database/,
    ],
    [
      'a fixtures file that does not exist',
      fixtures,
      'a.json',
      undefined,
      /fixtures file "a.json" cannot be read: there is no such file/,
    ],
    ['one that is neither JSON nor YAML', fixtures, 'a.json', '{', /the fixtures in a.json are not usable: /],
    [
      'one without lists',
      fixtures,
      'a.yaml',
      'rows: []',
      /the fixtures in a.yaml are not usable: lists should be/,
    ],
  ])('%s', async (_, argv, file, content, sentence) => {
    const cwd = await tempFolder();
    if (content !== undefined) await writeFile(join(cwd, file), content);
    expect(await refusal(argv(file), cwd)).toMatch(sentence);
  });

  test('a hook that gives no id', async () => {
    const { url, tokens } = await startMock();
    const cwd = await tempFolder();
    await writeFile(join(cwd, 'a.mjs'), 'export default () => ({ createList: () => ({ id: "x" }) })');
    expect(await refusal([url, '--token', tokens.caller, '--target', 'a.mjs'], cwd)).toContain(
      "the target module's hook createList must return { listId } with an id as text",
    );
  });

  test.each([
    ['in a folder that does not exist', 'no/such/report.json', 'there is no such file or folder'],
    ['that is a folder', '.', 'it is a folder'],
  ])('a report %s is refused before the first request', async (_, path, why) => {
    let requests = 0;
    const url = await listenHttp((_, response) => {
      requests += 1;
      response.end();
    });
    const argv = [url, '--token', 't', '--report', `json=${path}`];
    expect(await refusal(argv, await tempFolder())).toContain(
      `the report "${path}" cannot be written: ${why}`,
    );
    expect(requests).toBe(0);
  });
});
