import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { editionDirectory } from './src/compiler/edition-directory.ts';
import { launchOptions } from './src/tools/chromium.ts';
import { portFrom } from './src/tools/listen.ts';
import { settingOrExit } from './src/tools/log.ts';
import { PROJECT_ROOT, siteBase } from './src/tools/site.ts';
import type { EditionOptions } from './tests/e2e/driver/fixtures.ts';
import { EVERYTHING } from './tests/e2e/driver/sample.ts';

/** The project's own port; another may be set where several checkouts are tested at once. */
const PORT = settingOrExit(() => portFrom(process.env.ATLAS_TEST_PORT, 4318, 'ATLAS_TEST_PORT'));
const BASE = settingOrExit(siteBase);
const EDITIONS = 'e2e/editions/**/*.spec.ts';
const address = (port: number, base = BASE): string => `http://127.0.0.1:${port}${base}`;
const server = (port: number, env: Readonly<Record<string, string>> = {}, options = '--no-build') => ({
  command: `node --import tsx src/tools/start.ts --strict-port ${options}`,
  env: { PORT: String(port), ATLAS_BASE: BASE, ...env },
  url: address(port, env.ATLAS_BASE),
  reuseExistingServer: false,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5000 },
  timeout: options === '' ? 180_000 : 30_000,
});

/** The invented edition, built beside the chosen one and for a path: specs in `editions/` hold for both. */
const FIXTURE = { edition: 'tests/edition', out: 'dist-fixture', base: '/atlas/', port: PORT + 1 };
/** `npm test` builds the invented edition anew; when Playwright is run alone, it is built only if it is missing. */
const fixtureServer = () =>
  server(
    FIXTURE.port,
    {
      ATLAS_EDITION: FIXTURE.edition,
      ATLAS_OUT: FIXTURE.out,
      ATLAS_BASE: FIXTURE.base,
      ATLAS_ORIGIN: 'https://atlas.example',
    },
    existsSync(join(PROJECT_ROOT, FIXTURE.out, 'index.html')) ? '--no-build' : '',
  );
const chosen = settingOrExit(editionDirectory);
const isFixture = chosen === editionDirectory(FIXTURE.edition);
/** Most specs name places of the edition that stands in `geodata/` by default. */
const isDefault = chosen === editionDirectory('');
/** Hundreds of page loads: left out, rather than skipped, where a sample is enough. */
const MATRIX = EVERYTHING ? [] : ['**/axe-everywhere.spec.ts'];
const desktop = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
/** Like every `grep` here, matched against file name, titles and tags together. */
const ON_PHONES = /\.phone\.spec\.ts|@phone\b/;
/** Specs outside `editions/`, and the few `@smoke` tests inside it that also run on the default edition. */
const OWN_OR_SMOKE = /^(?!.*\beditions[\\/])|^.*@smoke\b/s;

/** Specs for one edition run on the default one, whose places they name. */
const DEFAULT = { edition: '', out: '' };

/** The specs that hold for any edition, on a desktop and on a phone. */
const forAnyEdition = (name: string, use: EditionOptions & { readonly baseURL?: string }) => [
  { name, testMatch: EDITIONS, testIgnore: '**/*.phone.spec.ts', use: { ...desktop, ...use } },
  { name: `${name}-phone`, testMatch: EDITIONS, grep: ON_PHONES, use: { ...phone, ...use } },
];

/**
 * The specs of the default edition and, unless every combination is tested, a few of those for any edition. Both are in one project,
 * because each project starts its own browsers.
 */
const ofDefaultEdition = [
  {
    name: 'desktop',
    testIgnore: ['**/*.phone.spec.ts', ...(EVERYTHING ? [EDITIONS] : MATRIX)],
    grep: OWN_OR_SMOKE,
    use: { ...desktop, ...DEFAULT },
  },
  {
    name: 'phone',
    testIgnore: EVERYTHING ? EDITIONS : MATRIX,
    grep: new RegExp(`(?=${OWN_OR_SMOKE.source})(?=.*(?:${ON_PHONES.source}))`, 's'),
    use: { ...phone, ...DEFAULT },
  },
];

/**
 * End-to-end and visual tests of the built site. Specs run on the desktop; `*.phone.spec.ts` run on the phone instead,
 * and single tests tagged `@phone` on both.
 */
export default defineConfig<EditionOptions>({
  testDir: 'tests',
  globalSetup: './tests/e2e/driver/compile-editions.ts',
  testMatch: ['e2e/**/*.spec.ts', 'visual/**/*.spec.ts'],
  outputDir: 'test-results/playwright',
  snapshotPathTemplate: 'tests/visual/screenshots/{testFileName}/{projectName}/{arg}{ext}',
  reporter: [['list'], ['json', { outputFile: 'test-results/reports/e2e.json' }]],
  fullyParallel: true,
  workers: 2,
  // One retry on CI: a machine that stalls for seconds is no defect of the atlas. The table at the end of `npm test` says how many
  // tests needed it.
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
    baseURL: address(PORT),
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    // Tests that watch or break requests do not see those of a service worker; `offline.spec.ts` and `saved.spec.ts` allow one.
    serviceWorkers: 'block',
    // Far longer than any action takes, so that an impossible one fails before it uses up the time of the whole test.
    actionTimeout: 30_000,
    // A trace slows down every step of every test, so only a retry records one, or a run with `--trace on`.
    trace: { mode: 'on-first-retry', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: launchOptions(),
  },
  projects: [
    ...(isDefault ? ofDefaultEdition : []),
    ...(isDefault && !EVERYTHING
      ? []
      : forAnyEdition('edition', { edition: process.env.ATLAS_EDITION ?? '', out: '' })),
    ...(isFixture
      ? []
      : forAnyEdition('fixture', {
          edition: FIXTURE.edition,
          out: FIXTURE.out,
          baseURL: address(FIXTURE.port, FIXTURE.base),
        })),
  ],
  webServer: [server(PORT), ...(isFixture ? [] : [fixtureServer()])],
});
