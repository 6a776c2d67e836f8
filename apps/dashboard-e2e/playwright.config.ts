import { resolve } from 'node:path';
import { defineConfig, devices } from '@playwright/test';

/** Journeys of the people that Rumbo is for, in a real browser, against the built product and a fresh database. */
export default defineConfig({
  testDir: './src',
  testMatch: '*.e2e.ts',
  outputDir: '../../.data/e2e',
  fullyParallel: false,
  workers: 1,
  forbidOnly: true,
  /** A journey that passes at its second try is told as flaky. */
  retries: 1,
  /** Where so many journeys fail, something common to all is broken: the others would only wait for it. */
  maxFailures: 10,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  webServer: {
    command: `node ${resolve(import.meta.dirname, 'src/support/serve.mjs')}`,
    /** The server chooses a free port, and its name here becomes a variable of the environment. */
    wait: { stdout: /listening on http:\/\/127\.0\.0\.1:(?<rumbo_port>\d+)/ },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    timeout: 120_000,
  },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${process.env['RUMBO_PORT']}`,
    locale: 'en-GB',
    timezoneId: 'America/Santiago',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
});
