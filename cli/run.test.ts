import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../generated/rules.ts';
import { run } from './run.ts';
import { capturedIo } from './testing/captured-io.ts';
import { version } from './version.ts';

async function outcome(...argv: string[]): Promise<{ exitCode: number; out: string; err: string }> {
  const io = capturedIo();
  const exitCode = await run(argv, io);
  return { exitCode, out: io.out(), err: io.err() };
}

describe('a command line that makes no sense ends with exit code 2 and one sentence', () => {
  test.each<[string, string[], string]>([
    ['an unknown command', ['chekc'], "unknown command 'chekc' (Did you mean check?)"],
    ['an unknown option', ['check', '--tokne', 'x'], "unknown option '--tokne' (Did you mean --token?)"],
    ['an unknown option with a secret', ['check', '--tokne=s3cret'], "unknown option '--tokne'"],
    ['an option without its value', ['check', '--token'], "option '--token <T>' argument missing"],
    ['too many arguments', ['demo', 'x'], "too many arguments for 'demo'. Expected 0 arguments but got 1"],
  ])('%s', async (_, argv, sentence) => {
    const err = `cell-contract: ${sentence}; see cell-contract --help\n`;
    expect(await outcome(...argv)).toEqual({ exitCode: 2, out: '', err });
  });

  test('no command at all prints the help on stderr', async () => {
    const { exitCode, out, err } = await outcome();
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toContain('Usage: cell-contract');
  });
});

test('--help names the options, their variables and the exit codes', async () => {
  const { exitCode, out, err } = await outcome('check', '--help');
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  expect(out.replace(/\s+/g, ' ')).toContain('[CELL_CONTRACT_ENRICHMENT_TIMEOUT]');
  expect((await outcome('--help')).out).toContain('Exit codes: 0');
});

test('help is a command too', async () => {
  expect(await outcome('help', 'check')).toEqual(await outcome('check', '--help'));
  expect(await outcome('help')).toEqual(await outcome('--help'));
});

test('--version', async () => {
  expect(await outcome('--version')).toEqual({ exitCode: 0, out: `${version}\n`, err: '' });
});

describe('rules', () => {
  test('prints a line for each rule', async () => {
    const { exitCode, out } = await outcome('rules');
    expect(exitCode).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(rules.length);
    expect(out).toMatch(/^UP-2 +MUST +\S/m);
  });

  test('prints the texts of those that are named', async () => {
    const { out } = await outcome('rules', 'up-2');
    expect(out).toContain('UP-2');
    const text = rules.find(({ id }) => id === 'UP-2')?.text ?? 'no such rule';
    expect(out.replaceAll(/\s+/g, ' ')).toContain(text.replaceAll(/\s+/g, ' ').trim());
  });

  test('--json prints them for machines', async () => {
    expect(JSON.parse((await outcome('rules', '--json')).out)).toEqual(rules);
    expect(JSON.parse((await outcome('rules', 'UP-2', '--json')).out)).toHaveLength(1);
  });

  test('an unknown one is refused', async () => {
    expect((await outcome('rules', 'UPP')).err).toBe(
      'cell-contract: the argument must name a rule (UP-2) or a family (UP), not "UPP" (did you mean "UP"?)\n',
    );
  });
});

describe('spec', () => {
  test('prints the document as it is written', async () => {
    const file = join(import.meta.dirname, '../spec/openapi.yaml');
    expect(await outcome('spec')).toEqual({ exitCode: 0, out: await readFile(file, 'utf8'), err: '' });
  });

  test('--json prints the same, bundled', async () => {
    const bundled = JSON.parse((await outcome('spec', '--json')).out);
    const written = parse((await outcome('spec')).out);
    expect(bundled['x-rules']).toEqual(written['x-rules']);
    expect(Object.keys(bundled.paths)).toEqual(Object.keys(written.paths));
  });
});
