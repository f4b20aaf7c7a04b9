import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

/** What a browser gets of `cell-contract/msw`; MSW itself is the page's own. */
export interface MswBundle {
  /** Minified. */
  bytes: number;
  gzipped: number;
  /** The files that it is made of, relative to the project, and what each adds; largest first. */
  parts: { file: string; bytes: number }[];
  /** What it imports beyond itself. */
  imports: string[];
}

/** Bundles an entry, from its source or as it is packed, as a page's own bundler would. */
export async function mswBundle(entry: string): Promise<MswBundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: join(import.meta.dirname, '../..'),
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    external: ['msw'],
    write: false,
    outfile: 'msw.js',
    metafile: true,
  });
  const [file] = outputFiles;
  const [output] = Object.values(metafile.outputs);
  if (file === undefined || output === undefined) throw new Error('esbuild has built nothing.');
  return {
    bytes: file.contents.length,
    gzipped: gzipSync(file.contents).length,
    parts: partsOf(output),
    imports: output.imports.map(({ path }) => path),
  };
}

function partsOf({ inputs }: Metafile['outputs'][string]): MswBundle['parts'] {
  const parts = Object.entries(inputs).map(([file, { bytesInOutput }]) => ({ file, bytes: bytesInOutput }));
  return parts.filter(({ bytes }) => bytes > 0).sort((a, b) => b.bytes - a.bytes);
}
