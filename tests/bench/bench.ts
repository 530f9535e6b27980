/**
 * `npm run bench [-- --runs 7] [--throttled] [--growth [--places 0,1000]]`: measures the built atlas and pages to compare it with.
 * They are visited in turn, so that other load on the machine affects all of them. Prints medians and interquartile ranges; asserts
 * nothing about time.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright';
import { CHROMIUM_ARGS, ensureChromium } from '../../src/tools/chromium.ts';
import { listen } from '../../src/tools/listen.ts';
import { log, logError, messageOf } from '../../src/tools/log.ts';
import { DIST, PROJECT_ROOT, siteBase } from '../../src/tools/site.ts';
import { createStaticServer } from '../../src/tools/static-server.ts';
import { buildGrownAtlas, buildMapPage, buildProbe, buildStaticPage, type MapPage } from './build-pages.ts';
import { measure, type Sample, type Subject, type Throttle } from './measure.ts';
import { formatTable, tabulate } from './results.ts';
import { Traffic } from './traffic.ts';

const RESULTS = join(PROJECT_ROOT, 'bench-results');
const DEFAULT_RUNS = 7;
/** A phone on a train. */
const THROTTLE: Throttle = { bitsPerSecond: 1_600_000, latencyMs: 150, slowdown: 4 };
/** Numbers of invented places to add to the atlas's own. */
const GROWTH = [0, 1_000, 10_000, 50_000] as const;

interface Settings {
  readonly runs: number;
  readonly throttled: boolean;
  readonly growth: boolean;
  /** Numbers of invented places to add, one grown atlas for each. */
  readonly places: readonly number[];
}

async function serve(
  subject: Pick<Subject, 'name' | 'kind'>,
  root: string,
  base: string,
  servers: Server[],
): Promise<Subject> {
  const server = createStaticServer({ root, base });
  const traffic = new Traffic(server);
  servers.push(server);
  const port = await listen(server, 0);
  return { ...subject, url: `http://127.0.0.1:${port}${base}`, traffic };
}

async function subjectsOf({ growth, places }: Settings, servers: Server[]): Promise<readonly Subject[]> {
  const base = siteBase();
  const subjects: Subject[] = [];
  if (growth) {
    for (const more of places) {
      subjects.push(await serve({ name: `${more} more`, kind: 'map' }, await buildGrownAtlas(more), base, servers));
    }
    return subjects;
  }
  subjects.push(await serve({ name: 'atlas', kind: 'atlas' }, DIST, base, servers));
  for (const name of ['plain', 'bare', 'leaflet'] as const satisfies readonly MapPage[]) {
    subjects.push(await serve({ name, kind: 'map' }, await buildMapPage(name), '/', servers));
  }
  subjects.push(await serve({ name: 'static', kind: 'text' }, await buildStaticPage(), '/', servers));
  return subjects;
}

async function visitInTurn(browser: Browser, subjects: readonly Subject[], { runs, throttled }: Settings) {
  const probe = await buildProbe();
  const samples: Record<string, Sample[]> = Object.fromEntries(subjects.map(({ name }) => [name, []]));
  // The first visit of each page is not counted: it warms up the disk, the compression cache and the browser's shader cache.
  for (let round = 0; round <= runs; round += 1) {
    for (const subject of subjects) {
      const sample = await measure(browser, subject, probe, throttled ? THROTTLE : null);
      for (const problem of new Set(sample.problems)) logError(`${subject.name}: ${problem}`);
      if (round > 0) samples[subject.name]?.push(sample);
    }
    log(round === 0 ? 'Warmed up' : `Round ${round} of ${runs}`);
  }
  return samples;
}

function settings(): Settings {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: String(DEFAULT_RUNS) },
      throttled: { type: 'boolean', default: false },
      growth: { type: 'boolean', default: false },
      places: { type: 'string', default: GROWTH.join() },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`--runs must be a whole number from 1, got "${values.runs}"`);
  const places = values.places.split(',').map(Number);
  if (!places.every((count) => Number.isInteger(count) && count >= 0))
    throw new Error(`--places must be whole numbers with commas between them, got "${values.places}"`);
  return { runs, throttled: values.throttled, growth: values.growth, places };
}

async function bench(): Promise<void> {
  const wanted = settings();
  if (!existsSync(join(DIST, 'index.html')))
    throw new Error('dist/ holds no finished site: run "npm run build" first.');
  const { executablePath } = await ensureChromium();
  const servers: Server[] = [];
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS] });
  try {
    const loadBefore = loadavg();
    const samples = await visitInTurn(browser, await subjectsOf(wanted, servers), wanted);
    const rows = tabulate(samples);
    log(`\n${formatTable(rows)}`);
    const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, chromium: browser.version() };
    const load = { before: loadBefore, after: loadavg() };
    const name = wanted.growth ? 'growth' : wanted.throttled ? 'throttled' : 'latest';
    await mkdir(RESULTS, { recursive: true });
    const result = { date: new Date().toISOString(), ...wanted, machine, load, rows, samples };
    await writeFile(join(RESULTS, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
    log(`\nLoad of the machine ${load.before[0]?.toFixed(1)} before, ${load.after[0]?.toFixed(1)} after.`);
    log(`All samples: bench-results/${name}.json`);
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
