import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { createMock } from '../mock/index.ts';
import { dredd } from './peers/dredd.ts';
import { install } from './peers/install.ts';
import { ownSuite } from './peers/own-suite.ts';
import type { Peer } from './peers/peer.ts';
import { prismProxy } from './peers/prism-proxy.ts';
import { sample } from './peers/sample.ts';
import { specmatic } from './peers/specmatic.ts';
import { columns } from './tables/columns.ts';

/** Puts the same faults before what people would use in this suite's place, and counts which each notices. */
const { perFamily } = new Command('power:peers')
  .option('--per-family <N>', 'so many faults of each family of rules', whole, 1)
  .parse()
  .opts<{ perFamily: number }>();

const root = join(import.meta.dirname, '..');
const tokens = { caller: 'test-token', other: 'other-token' };

async function main(folder: string): Promise<void> {
  const tools = await install(root);
  const spec = await readFile(join(root, 'spec/openapi.yaml'), 'utf8');
  const peers = [
    await specmatic(tools, join(folder, 'specmatic'), spec, tokens.caller),
    await dredd(tools, folder, spec, tokens.caller),
    prismProxy(root, tokens.caller),
    ownSuite(tokens),
  ];
  const right = await Promise.all(peers.map(complaintsOf([])));
  const rows: (string | number)[][] = [['fault', ...peers.map(({ name }) => name)]];
  const show = (row: (string | number)[]): void => {
    rows.push(row);
    console.log(row.join('\t'));
  };
  show(['(false alarms on the right mock)', ...right.map(({ length }) => length)]);
  const noticed = peers.map(() => 0);
  const chosen = sample(perFamily);
  for (const { name } of chosen) {
    const marks: string[] = [];
    for (const [at, peer] of peers.entries()) {
      const found = (await complaintsOf([name])(peer)).some((one) => !right[at]?.includes(one));
      if (found) noticed[at] = (noticed[at] ?? 0) + 1;
      marks.push(found ? 'noticed' : '-');
    }
    show([name, ...marks]);
  }
  show([`noticed of ${chosen.length}`, ...noticed]);
  console.log(`\n${columns(rows)}`);
}

/** What a peer complains of, on a fresh mock with these faults. */
function complaintsOf(names: readonly string[]) {
  return async (peer: Peer): Promise<string[]> => {
    const mock = await createMock({ break: names });
    try {
      return await peer.complaints(mock.url);
    } finally {
      await mock.close();
    }
  };
}

function whole(text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It should be a whole number from 1 to 999.');
}

const folder = await mkdtemp(join(tmpdir(), 'peers-'));
try {
  await main(folder);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
} finally {
  await rm(folder, { recursive: true });
}
