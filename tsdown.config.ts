import { defineConfig } from 'tsdown';

/** One file for each entry of `exports` and `bin` in package.json, and what they share. */
export default defineConfig({
  entry: {
    index: 'index.ts',
    mock: 'mock/index.ts',
    msw: 'mock/msw/index.ts',
    conformance: 'conformance/index.ts',
    vitest: 'runners/vitest.ts',
    'node-test': 'runners/node-test.ts',
    config: 'cli/config/define-config.ts',
    bin: 'cli/bin.ts',
  },
  copy: [{ from: 'mock/store/sql/migrations', to: 'dist' }],
  platform: 'node',
  target: 'node20.19',
  fixedExtension: false,
  dts: true,
  report: false,
  failOnWarn: true,
});
