import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { json } from '../reports/json.ts';
import { reportOf } from '../reports/report-of.ts';
import { run } from '../run.ts';
import { brokenBy } from '../testing/broken-by.ts';
import { capturedIo } from '../testing/captured-io.ts';
import { hostileReport } from '../testing/hostile-report.ts';
import { resultOf, ruleResult } from '../testing/result-of.ts';
import { tempFolder } from '../testing/temp-folder.ts';

const counterexample = brokenBy({ expected: 'the same id', actual: 'another id' });
const texts: Readonly<Record<string, string>> = {
  'kept.json': json(reportOf(resultOf([ruleResult('UP-2', 'pass')]), { command: 'x', strict: false })),
  'broken.json': json(
    reportOf(resultOf([ruleResult('UP-2', 'fail', { counterexample })]), { command: 'x', strict: false }),
  ),
  'known.json': json(
    reportOf(resultOf([ruleResult('UP-2', 'fail', { counterexample })]), {
      ...{ command: 'x', strict: false },
      known: { path: 'k.yaml', entries: [{ list: 'failing', rule: 'UP-2', reason: 'ticket 12', line: 2 }] },
    }),
  ),
  'mended.json': json(
    reportOf(resultOf([ruleResult('UP-2', 'pass')]), {
      ...{ command: 'x', strict: false },
      known: { path: 'k.yaml', entries: [{ list: 'failing', rule: 'UP-2', reason: 'ticket 12', line: 2 }] },
    }),
  ),
  'hostile.json': json(hostileReport()),
  'empty.json': '',
  'other.json': '{"results":[]}',
  'list.json': '[]',
  'odd.json': json(reportOf(resultOf([ruleResult('UP-2', 'pass')]), { command: 'x', strict: false })).replace(
    '"status": "pass"',
    '"status": "passed"',
  ),
};

async function report(...argv: string[]) {
  const cwd = await tempFolder();
  for (const [name, text] of Object.entries(texts)) await writeFile(join(cwd, name), text);
  const io = capturedIo({ cwd });
  const exitCode = await run(['report', ...argv], io);
  const read = (name: string) => readFile(join(cwd, name), 'utf8');
  return { exitCode, out: io.out(), err: io.err(), read };
}

test('what got worse is told with what was expected and what came, and ends with 1', async () => {
  const { exitCode, out } = await report('kept.json', 'broken.json');
  expect(exitCode).toBe(1);
  expect(out).toContain(`Newly broken
  ✗ FAIL UP-2 Updates the cell in place (MUST; was pass)
    expected  the same id
    actual    another id

1 got worse; 0 fixed, 0 still broken.
`);
});

test('a fix ends with 0', async () => {
  const { exitCode, out } = await report('broken.json', 'kept.json');
  expect({ exitCode, out }).toEqual({
    exitCode: 0,
    out: expect.stringContaining(`Fixed
  ✓ pass UP-2 Updates the cell in place (MUST; was fail)

Nothing got worse; 1 fixed, 0 still broken.
`),
  });
});

test('what was known to fail when a run was made is told as known, and is nothing that got worse', async () => {
  const { exitCode, out } = await report('kept.json', 'known.json');
  expect(exitCode).toBe(0);
  expect(out).toContain('new  http://localhost:3000, 2024-01-01T00:00:00.000Z: 0 pass, 1 fail (1 known), ');
  expect(out).toContain(`
  ~ known UP-2 Updates the cell in place (MUST; was pass)
    known to fail: ticket 12
    expected  the same id
    actual    another id

Nothing got worse; 0 fixed, 0 still broken.
`);
  expect((await report('known.json', 'mended.json')).out).toContain(`Fixed
  ✗ MENDED UP-2 Updates the cell in place (MUST; was fail)
    passes now: take it off the known failures (k.yaml, line 2)
`);
  expect((await report('--matrix', 'known.json', 'mended.json')).out).toContain(
    'UP-2  MUST   ~ known  ✗ MENDED\n',
  );
});

test('reports of other kinds are written later from the JSON report, as the run itself would have', async () => {
  const { exitCode, out, err, read } = await report(
    'known.json',
    '--report',
    'junit=a.xml',
    'json=b.json',
    'github',
  );
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  expect(out).toMatch(/^::notice title=cell-contract::The server has 1 known failure, /);
  expect(await read('a.xml')).toContain('failures="0"');
  expect(await read('a.xml')).toContain('message="known: known to fail: ticket 12"');
  expect(await read('b.json')).toBe(texts['known.json']);
});

test('a matrix has a column for each file, as text and as Markdown', async () => {
  const text = await report('--matrix', 'kept.json', 'broken.json');
  expect(text).toMatchObject({ exitCode: 0, err: '' });
  expect(text.out).toBe(`rule  level  kept    broken
UP-2  MUST   ✓ pass  ✗ FAIL

kept: http://localhost:3000
broken: http://localhost:3000
`);
  const markdown = await report('--matrix', 'kept.json', 'broken.json', '--format', 'markdown');
  expect(markdown.out).toContain(`| rule | title | level | \`kept\` | \`broken\` |
| --- | --- | --- | --- | --- |
| UP-2 | Updates the cell in place | MUST | ✓ pass | ✗ FAIL |
`);
});

test('what a report has from a server commands no terminal', async () => {
  for (const argv of [
    ['kept.json', 'hostile.json'],
    ['--matrix', 'hostile.json'],
    ['--matrix', 'hostile.json', '--format', 'markdown'],
  ]) {
    const { out, err } = await report(...argv);
    expect(err).toBe('');
    expect(out).not.toMatch(/[^\P{Cc}\n]|[\u202e\u200b]/u);
  }
});

test.each<[string[], string]>([
  [[], 'report needs two files, the older and the newer, not 0; --matrix takes any number'],
  [['kept.json'], 'report needs two files, the older and the newer, not 1; --matrix takes any number'],
  [['a', 'b', 'c'], 'report needs two files, the older and the newer, not 3; --matrix takes any number'],
  [['--matrix'], 'report --matrix needs a file for each server: a.json b.json'],
  [['--matrix', 'kept.json', '--format', 'pdf'], '--format must be text or markdown, not "pdf"'],
  [['kept.json', 'kept.json', '--format', 'text'], '--format needs --matrix: changes are told as text'],
  [['--report', 'html=x.html'], '--report needs one file, of the run that it is written from, not 0'],
  [
    ['kept.json', 'broken.json', '--report', 'html=x.html'],
    '--report needs one file, of the run that it is written from, not 2',
  ],
  [
    ['kept.json', '--matrix', '--report', 'html=x.html'],
    '--report and --matrix exclude each other, and --format is for --matrix: give one of them',
  ],
  [
    ['kept.json', '--report', 'html=no/such/folder'],
    'the report "no/such/folder" cannot be written: there is no such file or folder',
  ],
  [
    ['kept.json', '--report', 'pdf=x'],
    '--report must be KIND=FILE with KIND one of json, junit, html, markdown, badge, github, or github alone, not "pdf=x"',
  ],
  [['kept.json', 'none.json'], 'the report "none.json" cannot be read: there is no such file or folder'],
  [['kept.json', '.'], 'the report "." cannot be read: it is a folder'],
  [['empty.json', 'kept.json'], '"empty.json" is no report of check --report json=F: it is no JSON'],
  [['kept.json', 'list.json'], '"list.json" is no report of check --report json=F: it must be object'],
  [
    ['--matrix', 'other.json'],
    `"other.json" is no report of check --report json=F: it must have required property 'command'`,
  ],
  [
    ['kept.json', 'odd.json'],
    '"odd.json" is no report of check --report json=F: /results/0/status must be equal to one of the allowed values',
  ],
])('%j is refused in one sentence', async (argv, sentence) => {
  expect(await report(...argv)).toMatchObject({ exitCode: 2, out: '', err: `cell-contract: ${sentence}\n` });
});
