import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{cli,client,conformance,generated,mock,runners,scripts,spec}/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
