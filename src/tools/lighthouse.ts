/**
 * `npm run lighthouse`: runs Lighthouse, emulating a phone, against the site as a host would serve it. Its packages are separate, in
 * `tests/lighthouse/`, and installed on first use.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureChromium } from './chromium.ts';
import { readReport, shortfalls, WANTED } from './lighthouse-scores.ts';
import { listen, portFrom } from './listen.ts';
import { exitWith, log, logError } from './log.ts';
import { toolSwitches } from './options.ts';
import { run, runScript } from './run.ts';
import { PROJECT_ROOT } from './site.ts';
import { createStaticServer } from './static-server.ts';

const DEFAULT_PORT = 4326;
const HELP = `npm run lighthouse             builds the site for an origin, and has Lighthouse judge its pages; fails below ${WANTED}
npm run lighthouse -- --no-build   judges the site that was built for it before
Settings: ATLAS_LIGHTHOUSE_PORT (${DEFAULT_PORT}), ATLAS_CHROMIUM`;

const OUT = 'dist-lighthouse';
const OWN = join(PROJECT_ROOT, 'tests', 'lighthouse');
const PROGRAM = join(OWN, 'node_modules', 'lighthouse', 'cli', 'index.js');
const REPORTS = join(PROJECT_ROOT, 'test-results', 'lighthouse');
const FLAGS = '--headless=new --no-sandbox --enable-unsafe-swiftshader';

/** One page of each kind: home, the first place by name, the ledger. */
async function pages(): Promise<readonly string[]> {
  const [first] = (await readdir(join(PROJECT_ROOT, OUT, 'place'))).sort();
  return ['', `place/${first}/`, 'ledger/'];
}

async function main(): Promise<boolean> {
  const options = toolSwitches(HELP, ['no-build']);
  const port = portFrom(process.env.ATLAS_LIGHTHOUSE_PORT, DEFAULT_PORT, 'ATLAS_LIGHTHOUSE_PORT');
  const origin = `http://127.0.0.1:${port}`;
  if (!existsSync(PROGRAM) && (await run('npm', ['ci', '--prefix', OWN, '--no-audit', '--no-fund'])) !== 0)
    throw new Error('Lighthouse could not be fetched.');
  const { executablePath } = await ensureChromium();
  const site = { ATLAS_OUT: OUT, ATLAS_ORIGIN: origin, ATLAS_BASE: '/' };
  if (!options['no-build'] && (await runScript('build', { env: site })) !== 0) throw new Error('The build failed.');
  await mkdir(REPORTS, { recursive: true });
  const server = createStaticServer({ root: join(PROJECT_ROOT, OUT), base: '/' });
  await listen(server, port, { strict: true });
  try {
    const failures: string[] = [];
    for (const page of await pages()) {
      const file = join(REPORTS, `${page.replaceAll('/', '-') || 'home-'}report.json`);
      const args = [
        `${origin}/${page}`,
        '--output=json',
        `--output-path=${file}`,
        '--quiet',
        `--chrome-flags=${FLAGS}`,
      ];
      const code = await run(process.execPath, [PROGRAM, ...args], { env: { CHROME_PATH: executablePath } });
      if (code !== 0) throw new Error(`Lighthouse ended with ${code} on /${page}`);
      const { scores, lost } = readReport(JSON.parse(await readFile(file, 'utf8')));
      const told = Object.entries(scores).map(([category, score]) => `${category} ${score}`);
      log(`/${page}  ${told.join(' · ')}${lost.length > 0 ? `\n    lost by: ${lost.join(', ')}` : ''}`);
      failures.push(...shortfalls(scores).map((short) => `/${page}: ${short}`));
    }
    for (const failure of failures) logError(`Below ${WANTED}: ${failure}`);
    return failures.length === 0;
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

await exitWith(main());
