import { expect, test } from 'vitest';
import { run } from '../run.ts';
import { capturedIo } from '../testing/captured-io.ts';

async function printed(...argv: string[]): Promise<{ exitCode: number; out: string; err: string }> {
  const io = capturedIo();
  const exitCode = await run(['rules', ...argv], io);
  return { exitCode, out: io.out(), err: io.err() };
}

test('a rule’s page has its source, what is tried, faults, and an example that was really seen', async () => {
  const { exitCode, out, err } = await printed('ST-2');
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  expect(out).toMatch(/^ST-2 .+\nMUST, updateListCell\n/);
  for (const heading of ['Source', 'The check tries', 'Faults of the mock that break it', 'An example'])
    expect(out).toContain(`\n\n${heading}\n`);
  expect(out).toMatch(/cell-contract mock --break [\w-]+ is such a server:\n {2}expected .+\n {2}actual /);
  expect(out).toMatch(/replay {4}cell-contract check \$BASE_URL --only ST-2 --seed 1 --path /);
});

test('the same page twice', async () => {
  const [first, second] = [await printed('NF-8'), await printed('nf-8')];
  expect(second).toEqual(first);
});

test('a family prints each of its rules', async () => {
  const { out } = await printed('shape');
  expect(out.match(/^SHAPE-\d .+$/gm)).toHaveLength(3);
});

test('an unknown rule is one sentence with the nearest, and exit code 2', async () => {
  expect(await printed('UP-22')).toEqual({
    exitCode: 2,
    out: '',
    err: 'cell-contract: the argument must name a rule (UP-2) or a family (UP), not "UP-22" (did you mean "UP-2"?)\n',
  });
});
