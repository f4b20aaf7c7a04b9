import { bundleProblems } from './bundle/bundle-problems.ts';
import { mswBundle } from './bundle/msw-bundle.ts';

/** Says what a browser gets of `cell-contract/msw`; with a file named, what it gets of that. */
const bundle = await mswBundle(process.argv[2] ?? 'mock/msw/index.ts');
for (const when of ['first', 'later'] as const) {
  const { bytes, gzipped } = bundle[when];
  const reason = when === 'first' ? 'what every page loads' : 'what a page loads that asks for misbehaviour';
  console.log(`${reason}: ${bytes} bytes minified, ${gzipped} gzipped`);
  for (const part of bundle.parts)
    if (part.when === when) console.log(`${String(part.bytes).padStart(7)}  ${part.file}`);
}
const problems = bundleProblems(bundle);
for (const problem of problems) console.error(`msw-size: ${problem}`);
if (problems.length > 0) process.exitCode = 1;
