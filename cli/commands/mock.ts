import { once } from 'node:events';
import { createMock, type Mock, type MockOptions } from '../../mock/index.ts';
import type { Flags } from '../flags/flags.ts';
import { oneOf } from '../flags/one-of.ts';
import { present } from '../flags/present.ts';
import { readSeedData, watchSeedData } from '../inputs/seed-data.ts';
import type { Io } from '../io.ts';
import { coloursFor } from '../terminal/colours.ts';
import { deedTable } from '../terminal/deed-table.ts';
import { faultTable } from '../terminal/fault-table.ts';
import { listShown } from '../terminal/list-shown.ts';
import { type LogStyle, requestLine } from '../terminal/request-line.ts';
import { ready } from '../terminal/welcome.ts';
import { mockOptions } from './mock-options.ts';
import { runBeside } from './run-beside.ts';

/** `cell-contract mock`: serves the mock until it is told to stop, or for as long as a command runs. */
export async function mock(command: readonly string[], flags: Flags, io: Io): Promise<number> {
  const colours = coloursFor(io.stdout, io.env);
  if (flags.isOn('list-faults')) {
    io.stdout.write(`${deedTable(colours)}\n${faultTable(colours)}`);
    return 0;
  }
  const style = logStyle(flags, command.length > 0);
  const options = mockOptions(flags, command.length > 0 ? 0 : 4010, io.cwd);
  const seedFile = flags.one('seed-data')?.text;
  const seedData = seedFile === undefined ? undefined : await readSeedData(seedFile, io.cwd);
  const server = await createMock({ ...options, ...present({ seedData }) });
  const unwatch = seedFile === undefined ? () => {} : watchSeedData(seedFile, server, io);
  try {
    if (style !== 'none') server.onRequest((entry) => io.stdout.write(requestLine(entry, style, colours)));
    if (command.length > 0) return await runBeside(command, variablesFor(server, options), io);
    // What is kept may have been there before.
    const shown = listShown(options.store === undefined ? seedData : await server.snapshot());
    io.stdout.write(ready(server, { ...options, quiet: flags.isOn('quiet'), style }, shown, colours));
    if (!io.signal.aborted) await once(io.signal, 'abort');
    return 0;
  } finally {
    unwatch();
    await server.close();
  }
}

/** A command's own output is not mixed with a log, unless that is asked for. */
function logStyle(flags: Flags, beside: boolean): LogStyle {
  const given = flags.one('log');
  if (given !== undefined) return oneOf(given, ['text', 'json', 'none']);
  return beside || flags.isOn('quiet') ? 'none' : 'text';
}

/** Those that `check` and the mock's `--target` module read. */
function variablesFor({ url, tokens }: Mock, { controlToken }: MockOptions): Record<string, string> {
  return {
    CELL_CONTRACT_BASE_URL: url,
    CELL_CONTRACT_TOKEN: tokens.caller,
    ...(tokens.other !== undefined && { CELL_CONTRACT_OTHER_TOKEN: tokens.other }),
    ...(controlToken !== undefined && { CELL_CONTRACT_CONTROL_TOKEN: controlToken }),
  };
}
