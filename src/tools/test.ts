/**
 * `npm test`: every check, cheapest first, stopping at the first failure. Steps that leave a processor idle run at the same time as
 * others. Ends with a table and the line `N passed, N failed`.
 */
import { mkdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { editionDirectory } from '../compiler/edition-directory.ts';
import { ensureChromium } from './chromium.ts';
import { exitWith, log, logError, messageOf, settingOrExit } from './log.ts';
import { toolSwitches } from './options.ts';
import { type RunOptions, run, runScript } from './run.ts';
import { PROJECT_ROOT } from './site.ts';
import { type Counts, countPlaywright, countVitest, readReport } from './test-report.ts';
import { type StepResult, summarize } from './test-summary.ts';

interface Step {
  readonly name: string;
  readonly run: (options: RunOptions) => Promise<number>;
  /** Where the step's runner leaves its report. */
  readonly report?: { readonly file: string; readonly count: (report: unknown) => Counts };
}

/** The same as in `playwright.config.ts`. */
const FIXTURE = 'tests/edition';
/** The only build here for a path and an origin. Both are the same as in `playwright.config.ts`. */
const FIXTURE_HOST = { ATLAS_BASE: '/atlas/', ATLAS_ORIGIN: 'https://atlas.example' };
const REPORTS = join(PROJECT_ROOT, 'test-results', 'reports');
const { resolve: locate } = createRequire(import.meta.url);

const HELP = `npm test              everything that must hold, in the order of its cost
npm run test:all      the same, with every combination where it takes a sample
CONTRIBUTING.md says how one test is run and which settings tests read.`;
const options = toolSwitches(HELP, ['all']);
const chosen = settingOrExit(editionDirectory);

/** Environment of the steps that run browsers: the browser found to start, and whether to test every combination or a sample. */
const browserEnv: Record<string, string> = options.all ? { ATLAS_TEST_ALL: '1' } : {};

function script(name: string, npmScript: string): Step {
  return { name, run: (options) => runScript(npmScript, options) };
}

/** Builds the invented edition in addition to the chosen one, for the specs that hold for any. */
function fixtureBuild(): Step {
  return {
    name: 'Build of the fixture',
    run: (options) =>
      runScript('build', { ...options, env: { ATLAS_EDITION: FIXTURE, ATLAS_OUT: 'dist-fixture', ...FIXTURE_HOST } }),
  };
}

function vitest(name: string, project: string): Step {
  const file = join(REPORTS, `${project}.json`);
  const program = join(dirname(locate('vitest/package.json')), 'vitest.mjs');
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return {
    name,
    run: (options) => run(process.execPath, [program, ...args], { ...options, env: browserEnv }),
    report: { file, count: countVitest },
  };
}

function playwright(name: string): Step {
  const file = join(REPORTS, 'e2e.json'); // where playwright.config.ts puts it
  return {
    name,
    run: (options) => run(process.execPath, [locate('@playwright/test/cli'), 'test'], { ...options, env: browserEnv }),
    report: { file, count: countPlaywright },
  };
}

async function findBrowser(): Promise<number> {
  const { executablePath, source } = await ensureChromium();
  browserEnv.ATLAS_CHROMIUM = executablePath;
  log(`${executablePath} (${source})`);
  return 0;
}

/** Stages run one after another, the lanes of a stage at the same time, and the steps of a lane one after another. */
const STAGES: readonly (readonly (readonly Step[])[])[] = [
  [[{ name: 'Chromium', run: findBrowser }]],
  [[script('Lint', 'lint'), script('Data checks', 'geodata')], [script('Types', 'typecheck')]],
  // The browser tests draw only one map at a time, which leaves processor time for other lanes.
  [
    [vitest('Unit tests', 'unit')],
    [
      script('Build', 'build'),
      ...(chosen === editionDirectory(FIXTURE) ? [] : [fixtureBuild()]),
      vitest('Hosts', 'hosts'),
    ],
    [vitest('Browser tests', 'browser')],
  ],
  [[playwright('End-to-end tests')]],
  // Firefox, whose tests name places of the default edition: only where nobody waits for the result.
  ...((options.all || process.env.CI) && chosen === editionDirectory('') ? [[[vitest('Firefox', 'firefox')]]] : []),
  ...(options.all && chosen === editionDirectory('') ? [[[script('Lighthouse', 'lighthouse')]]] : []),
];

/** @param beside whether other steps run at the same time; its output is then held back and printed in one piece */
async function runStep({ name, run: runIt, report }: Step, beside: boolean): Promise<StepResult> {
  const title = `\n━━ ${name} ${'━'.repeat(Math.max(3, 72 - name.length))}`;
  const said: Buffer[] = [];
  if (!beside) log(title);
  const started = performance.now();
  const code = await runIt(beside ? { onOutput: (chunk) => said.push(chunk) } : {}).catch((error: unknown) => {
    logError(messageOf(error));
    return 1;
  });
  if (beside) log(`${title}\n${Buffer.concat(said).toString().trimEnd()}`);
  const counts = report && (await readReport(report.file, report.count));
  if (report && !counts) logError(`${name}: no report was written.`);
  const ok = code === 0 && (!report || (counts !== undefined && counts.failed === 0));
  const seconds = (performance.now() - started) / 1000;
  return { name, outcome: ok ? 'ok' : 'FAILED', seconds, ...(counts ? { counts } : {}) };
}

/** Stops at the first step that fails. */
async function runLane(lane: readonly Step[], beside: boolean): Promise<readonly StepResult[]> {
  const results: StepResult[] = [];
  for (const step of lane) {
    if (hasFailed(results)) results.push(notRun(step));
    else results.push(await runStep(step, beside));
  }
  return results;
}

const hasFailed = (results: readonly StepResult[]) => results.some(({ outcome }) => outcome === 'FAILED');
const notRun = ({ name }: Step): StepResult => ({ name, outcome: 'not run', seconds: 0 });

async function main(): Promise<boolean> {
  process.chdir(PROJECT_ROOT);
  // A report of an earlier run must never be mistaken for one of this run.
  await rm(REPORTS, { recursive: true, force: true });
  await mkdir(REPORTS, { recursive: true });
  const started = performance.now();
  const results: StepResult[] = [];
  for (const stage of STAGES) {
    if (hasFailed(results)) results.push(...stage.flat().map(notRun));
    else results.push(...(await Promise.all(stage.map((lane) => runLane(lane, stage.length > 1)))).flat());
  }
  const failed = results.filter(({ outcome }) => outcome === 'FAILED').map(({ name }) => name);
  if (failed.length > 0) logError(`\n✗ Failed: ${failed.join(', ')}. What comes after is not run.`);
  log(`\n━━ Summary ${'━'.repeat(65)}\n${summarize(results, (performance.now() - started) / 1000)}`);
  return failed.length === 0;
}

await exitWith(main());
