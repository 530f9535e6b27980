/**
 * `npm run bench [-- --runs 5]`: the built atlas against a bare MapLibre page with the same places, visited in turn so
 * that whatever else the machine does strikes both. Prints medians and ratios; asserts nothing about time.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright';
import { CHROMIUM_ARGS, ensureChromium } from '../../src/tools/chromium.ts';
import { listen } from '../../src/tools/listen.ts';
import { log, logError, messageOf } from '../../src/tools/log.ts';
import { DIST, PROJECT_ROOT, siteBase } from '../../src/tools/site.ts';
import { createStaticServer } from '../../src/tools/static-server.ts';
import { buildBarePage, buildProbe } from './build-pages.ts';
import { measure, type Sample, type Subject } from './measure.ts';
import { compare, formatTable } from './results.ts';
import { Traffic } from './traffic.ts';

const RESULTS = join(PROJECT_ROOT, 'bench-results');
const DEFAULT_RUNS = 5;

async function serve(name: Subject['name'], root: string, base: string, servers: Server[]): Promise<Subject> {
  const server = createStaticServer({ root, base });
  const traffic = new Traffic(server);
  servers.push(server);
  const port = await listen(server, 0);
  return { name, url: `http://127.0.0.1:${port}${base}`, traffic };
}

async function visitInTurn(browser: Browser, subjects: readonly Subject[], probe: string, runs: number) {
  const samples: Record<Subject['name'], Sample[]> = { atlas: [], bare: [] };
  // The first visit of each only warms up the disk, the compressor and the browser's shader cache.
  for (let round = 0; round <= runs; round += 1) {
    for (const subject of subjects) {
      const sample = await measure(browser, subject, probe);
      for (const problem of new Set(sample.problems)) logError(`${subject.name}: ${problem}`);
      if (round > 0) samples[subject.name].push(sample);
    }
    log(round === 0 ? 'Warmed up' : `Round ${round} of ${runs}`);
  }
  return samples;
}

async function bench(): Promise<void> {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: String(DEFAULT_RUNS) } } });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`--runs must be a whole number from 1, got "${values.runs}"`);
  if (!existsSync(join(DIST, 'index.html')))
    throw new Error('dist/ holds no finished site: run "npm run build" first.');

  const { executablePath } = await ensureChromium();
  const probe = await buildProbe();
  const servers: Server[] = [];
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS] });
  try {
    const subjects = [
      await serve('atlas', DIST, siteBase(), servers),
      await serve('bare', await buildBarePage(), '/', servers),
    ];
    const samples = await visitInTurn(browser, subjects, probe, runs);
    const rows = compare(samples.atlas, samples.bare);
    log(`\n${formatTable(rows)}`);
    const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, chromium: browser.version() };
    await mkdir(RESULTS, { recursive: true });
    const result = { date: new Date().toISOString(), runs, machine, rows, samples };
    await writeFile(join(RESULTS, 'latest.json'), `${JSON.stringify(result, null, 2)}\n`);
    log('\nAll samples: bench-results/latest.json');
  } finally {
    await browser.close();
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  }
}

bench().catch((error: unknown) => {
  logError(messageOf(error));
  process.exitCode = 1;
});
