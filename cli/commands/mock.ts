import { once } from 'node:events';
import { createMock, type MockOptions } from '../../mock/index.ts';
import { faultNames } from '../flags/fault-names.ts';
import type { Flags, Given } from '../flags/flags.ts';
import { latency } from '../flags/latency.ts';
import { oneOf } from '../flags/one-of.ts';
import { present } from '../flags/present.ts';
import { probability } from '../flags/probability.ts';
import { token } from '../flags/token.ts';
import { tokenOwner } from '../flags/token-owner.ts';
import { wholeNumber } from '../flags/whole-number.ts';
import { readSeedData, watchSeedData } from '../inputs/seed-data.ts';
import type { Io } from '../io.ts';
import { coloursFor } from '../terminal/colours.ts';
import { deedTable } from '../terminal/deed-table.ts';
import { faultTable } from '../terminal/fault-table.ts';
import { listShown } from '../terminal/list-shown.ts';
import { welcome } from '../terminal/welcome.ts';

/** `cell-contract mock`: serves the mock until it is told to stop. */
export async function mock(flags: Flags, io: Io): Promise<number> {
  if (flags.isOn('list-faults')) {
    const colours = coloursFor(io.stdout, io.env);
    io.stdout.write(`${deedTable(colours)}\n${faultTable(colours)}`);
    return 0;
  }
  const options = optionsOf(flags);
  const seedFile = flags.one('seed-data')?.text;
  const seedData = seedFile === undefined ? undefined : await readSeedData(seedFile, io.cwd);
  const server = await createMock({ ...options, ...present({ seedData }) });
  const unwatch = seedFile === undefined ? () => {} : watchSeedData(seedFile, server, io);
  try {
    io.stdout.write(welcome(server, options, listShown(seedData), coloursFor(io.stdout, io.env)));
    if (!io.signal.aborted) await once(io.signal, 'abort');
  } finally {
    unwatch();
    await server.close();
  }
  return 0;
}

function optionsOf(flags: Flags): MockOptions {
  const read = <T>(flag: string, parse: (given: Given) => T): T | undefined => {
    const given = flags.one(flag);
    return given && parse(given);
  };
  const tokens = flags.many('token').map(tokenOwner);
  return {
    port: read('port', (given) => wholeNumber(given, 0, 65_535)) ?? 4010,
    break: faultNames(flags.many('break', /[\s,]+/)),
    misbehave: flags.many('misbehave', /[\n,]+/).map(({ text }) => text),
    ...present({
      host: flags.one('host')?.text,
      tokens: tokens.length > 0 ? Object.fromEntries(tokens) : undefined,
      enrichDelayMs: read('enrich-delay', (given) => wholeNumber(given, 0)),
      enrichFailRate: read('enrich-fail-rate', probability),
      typing: read('typing', (given) => oneOf(given, ['lenient', 'strict'])),
      frozenAt: flags.one('frozen-at')?.text,
      latencyMs: read('latency', latency),
      errorRate: read('error-rate', probability),
      controlToken: read('control-token', token),
    }),
  };
}
