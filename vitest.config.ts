import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './src/tools/chromium.ts';
import { portFrom } from './src/tools/listen.ts';
import { settingOrExit } from './src/tools/log.ts';

/** Beside those of `playwright.config.ts`, so that several checkouts can be tested at once. */
const BROWSER_PORT = settingOrExit(() => portFrom(process.env.ATLAS_TEST_PORT, 4318, 'ATLAS_TEST_PORT')) + 2;

/**
 * Tests of the engine load the editions that they are about; where they import one as the build does, it is the default one, whichever was
 * built. Before `vite.config.ts` is read, which the projects extend.
 */
process.env.ATLAS_EDITION = '';

/**
 * What browser tests import from `node_modules`, named beforehand: a dependency that Vite discovers during the first
 * test makes it reload the page, and that test fails.
 */
const PREBUNDLED = [
  'maplibre-gl',
  'pmtiles',
  'react',
  'react-dom',
  'react-dom/client',
  'react/jsx-dev-runtime',
  'react/jsx-runtime',
];

export default defineConfig({
  test: {
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'src/**/*.test.{ts,tsx}',
            'tests/geodata/**/*.test.ts',
            'tests/fuzz/**/*.test.ts',
            'tests/bench/**/*.test.ts',
            'tests/e2e/**/*.test.ts',
          ],
          // One worker's files share their modules, and with them what is compiled from the data: a third of the processor's time.
          // So no test mocks a module, and who replaces something global puts it back.
          isolate: false,
          // They wait for nothing but the processor: thousands of cases take seconds on a machine that is busy otherwise.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // The finished sites, as hosts send them: after the builds.
        test: { name: 'hosts', environment: 'node', include: ['tests/deploy/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        // The finished site in the other engine, where there is one. It draws the map in software, as all here do.
        test: {
          name: 'firefox',
          environment: 'node',
          include: ['tests/firefox/**/*.test.ts'],
          testTimeout: 150_000,
          hookTimeout: 120_000,
          retry: process.env.CI ? 1 : 0,
        },
      },
      {
        extends: './vite.config.ts',
        optimizeDeps: { include: PREBUNDLED },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          // A map drawn in software on a shared machine takes seconds to come to rest.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One second, the usual, is not enough for a panel's data on such a machine.
          expect: { poll: { timeout: 15_000 } },
          // Two pages that draw WebGL in software at once are slower than one after the other.
          fileParallelism: false,
          // One page for all files: each would load a thousand modules of its own, for as long as half of the tests take.
          isolate: false,
          attachmentsDir: 'test-results/vitest',
          browser: {
            enabled: true,
            headless: true,
            api: { port: BROWSER_PORT, strictPort: true },
            screenshotDirectory: 'test-results/vitest',
            viewport: { width: 1280, height: 800 },
            provider: playwright({
              launchOptions: launchOptions(),
              contextOptions: { reducedMotion: 'reduce' },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
