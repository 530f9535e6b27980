import { defineConfig } from '@playwright/test';
import { launchOptions } from './src/tools/chromium.ts';
import { portFrom } from './src/tools/listen.ts';
import { settingOrExit } from './src/tools/log.ts';
import { siteBase } from './src/tools/site.ts';

/** The project's own port; another may be set where several checkouts are tested at once. */
const PORT = settingOrExit(() => portFrom(process.env.ATLAS_TEST_PORT, 4318, 'ATLAS_TEST_PORT'));
const BASE_URL = `http://127.0.0.1:${PORT}${settingOrExit(siteBase)}`;

/**
 * End-to-end and visual tests of the built site. Specs run on the desktop; `*.phone.spec.ts` run on the phone instead,
 * and single tests tagged `@phone` on both.
 */
export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'visual/**/*.spec.ts'],
  outputDir: 'test-results/playwright',
  snapshotPathTemplate: 'tests/visual/screenshots/{testFileName}/{projectName}/{arg}{ext}',
  reporter: [['list'], ['json', { outputFile: 'test-results/reports/e2e.json' }]],
  fullyParallel: true,
  workers: 2,
  // Once more where nobody sits in front of it: a machine that stalls for seconds is no defect of the atlas. The table at
  // the end of `npm test` says how many tests needed it.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  // Maps are drawn in software, two at a time. The longest tests take a quarter of a minute on two quiet cores, and several times
  // that where the cores are shared; each wait within them has its own, shorter limit.
  timeout: 150_000,
  expect: {
    timeout: 15_000,
    toHaveScreenshot: { animations: 'disabled', maxDiffPixelRatio: 0.002 },
  },
  use: {
    baseURL: BASE_URL,
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    // What a worker fetches passes by the tests that watch or break requests; `offline.spec.ts` allows it.
    serviceWorkers: 'block',
    // Far longer than any takes: what cannot be done at all must not use up the time of the whole test.
    actionTimeout: 30_000,
    // A trace costs time, its film strip most of all where maps are drawn in software; the second try records one.
    trace: { mode: process.env.CI ? 'on-first-retry' : 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: launchOptions(),
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: '**/*.phone.spec.ts',
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      // Matched against file name, titles and tags.
      grep: /\.phone\.spec\.ts|@phone\b/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
  ],
  webServer: {
    command: 'node --import tsx src/tools/start.ts --no-build --strict-port',
    env: { PORT: String(PORT) },
    url: BASE_URL,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    timeout: 30_000,
  },
});
