/**
 * `npm run fuzz`: runs the property tests with 10,000 cases each, or with another number: `npm run fuzz -- 50000`.
 * `ATLAS_FUZZ_SEED` repeats a run that failed.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { logError } from './log.ts';
import { run } from './run.ts';

const { resolve } = createRequire(import.meta.url);
const cases = process.argv[2] ?? '10000';

if (/^[1-9]\d{0,7}$/.test(cases)) {
  const vitest = join(dirname(resolve('vitest/package.json')), 'vitest.mjs');
  const env = { ATLAS_FUZZ_CASES: cases };
  process.exitCode = await run(process.execPath, [vitest, 'run', '--project', 'unit', 'tests/fuzz'], { env });
} else {
  logError(`npm run fuzz: expected a number of cases, got "${cases}"`);
  process.exitCode = 2;
}
