import { bundleProblems } from './bundle/bundle-problems.ts';
import { mswBundle } from './bundle/msw-bundle.ts';

/** Says what a browser gets of `cell-contract/msw`; with a file named, what it gets of that. */
const bundle = await mswBundle(process.argv[2] ?? 'mock/msw/index.ts');
for (const { file, bytes } of bundle.parts) console.log(`${String(bytes).padStart(7)}  ${file}`);
console.log(`${String(bundle.bytes).padStart(7)}  in all, minified; ${bundle.gzipped} gzipped`);
const problems = bundleProblems(bundle);
for (const problem of problems) console.error(`msw-size: ${problem}`);
if (problems.length > 0) process.exitCode = 1;
