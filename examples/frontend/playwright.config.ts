import { defineConfig } from '@playwright/test';

/** Debian's Chromium, or the one that CHROMIUM names; nothing is downloaded. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** No sandbox, since root has none, and nothing that calls home. */
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: 'tests',
  globalSetup: './tests/build-pages.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000, // axe takes its time on a busy machine
  forbidOnly: true,
  reporter: 'list',
  use: { launchOptions: { executablePath, args } },
});
