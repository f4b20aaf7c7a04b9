import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Flags } from '../flags/flags.ts';
import type { Io } from '../io.ts';

/** `cell-contract spec`: the OpenAPI document as it is written, or bundled as JSON. */
export async function spec(flags: Flags, io: Io): Promise<number> {
  io.stdout.write(flags.isOn('json') ? await bundled() : await written());
  return 0;
}

async function bundled(): Promise<string> {
  const { openapi } = await import('../../generated/openapi.ts');
  return `${JSON.stringify(openapi, null, 2)}\n`;
}

/** By the package's own export, which is right from the sources and from `dist/` alike. */
function written(): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve('cell-contract/openapi.yaml'), 'utf8');
}
