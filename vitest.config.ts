import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './src/tools/chromium.ts';
import { portFrom } from './src/tools/listen.ts';
import { settingOrExit } from './src/tools/log.ts';

/** Follows the ports of `playwright.config.ts`, so that several checkouts can be tested at once. */
const BROWSER_PORT = settingOrExit(() => portFrom(process.env.ATLAS_TEST_PORT, 4318, 'ATLAS_TEST_PORT')) + 2;

/**
 * Unit tests load the editions they need themselves; virtual modules always come from the default one, whichever was built. Must be
 * set before `vite.config.ts`, which the projects extend, is read.
 */
process.env.ATLAS_EDITION = '';

/**
 * What browser tests import from `node_modules`. Listed, because if Vite discovers a dependency during the first test, it reloads the
 * page and that test fails.
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
          // Files in one worker share modules, and hence the compiled data, which saves a third of the CPU time. In return, tests must
          // restore whatever they replace globally, and must not mock modules that others use.
          isolate: false,
          // Generous, because thousands of cases take seconds on a busy machine.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // The built sites, as hosts would serve them; run after the builds.
        test: { name: 'hosts', environment: 'node', include: ['tests/deploy/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        // The built site in Firefox, if it is installed; it renders the map in software, too.
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
          // A map rendered in software on a shared machine takes seconds to become idle.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // The default of one second is not enough for a panel's data on such a machine.
          expect: { poll: { timeout: 15_000 } },
          // Two pages rendering WebGL in software at once are slower than one after the other.
          fileParallelism: false,
          // One page for all files. Otherwise each would load a thousand modules, which takes as long as half of the tests.
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
