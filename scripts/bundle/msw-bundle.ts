import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

/** What a browser gets of `cell-contract/msw`; MSW itself is the page's own. */
export interface MswBundle {
  /** What every page loads, minified. */
  first: { bytes: number; gzipped: number };
  /** What a page loads once it asks for misbehaviour. */
  later: { bytes: number; gzipped: number };
  /** The files that both are made of, relative to the project, and what each adds; largest first. */
  parts: { file: string; bytes: number; when: 'first' | 'later' }[];
  /** What they import beyond themselves. */
  imports: string[];
}

/** Bundles an entry, from its source or as it is packed, as a page's own bundler would. */
export async function mswBundle(entry: string): Promise<MswBundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: join(import.meta.dirname, '../..'),
    entryPoints: { msw: entry },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    external: ['msw'],
    write: false,
    outdir: 'bundle',
    metafile: true,
  });
  const first = reachedFrom('bundle/msw.js', metafile);
  const when = (file: string) => (first.has(file) ? 'first' : 'later');
  const sizes = { first: { bytes: 0, gzipped: 0 }, later: { bytes: 0, gzipped: 0 } };
  for (const { path, contents } of outputFiles) {
    const size = sizes[when(path.slice(path.lastIndexOf('bundle/')))];
    size.bytes += contents.length;
    size.gzipped += gzipSync(contents).length;
  }
  const parts = Object.entries(metafile.outputs).flatMap(([output, { inputs }]) =>
    Object.entries(inputs).map(
      ([file, { bytesInOutput: bytes }]) => ({ file, bytes, when: when(output) }) as const,
    ),
  );
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  return {
    ...sizes,
    parts: parts.filter(({ bytes }) => bytes > 0).sort((a, b) => b.bytes - a.bytes),
    imports: [...new Set(imports.filter(({ external }) => external).map(({ path }) => path))],
  };
}

/** The output and all that it imports at once. */
export function reachedFrom(output: string, { outputs }: Metafile): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const { kind, path: next, external } of outputs[path]?.imports ?? [])
      if (kind === 'import-statement' && !external) visit(next);
  };
  visit(output);
  return reached;
}
