import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright';
import { log, messageOf, settingOrExit } from './log.ts';
import { run } from './run.ts';

export interface FoundChromium {
  readonly executablePath: string;
  readonly source: 'ATLAS_CHROMIUM' | 'playwright' | 'system';
}

/** What the search for a Chromium depends on; replaced in tests. */
export interface ChromiumLookup {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Path of Playwright's own Chromium, installed or not. */
  readonly playwrightPath: string;
  readonly isExecutable: (path: string) => boolean;
}

/** What the installation of a Chromium depends on; replaced in tests. */
export interface ChromiumSetup extends ChromiumLookup {
  readonly isDebian: boolean;
  /** Resolves to `undefined` if the program starts, otherwise to the reason why it does not. */
  readonly whyNotStarting: (found: FoundChromium) => Promise<string | undefined>;
  /** Downloads Playwright's own Chromium; true if that worked. */
  readonly install: () => Promise<boolean>;
}

/**
 * Features that tests do not need. For every window, full Chromium renders the popup of its address bar, twice, even when headless:
 * a third of the cost of opening a page.
 */
const NEEDLESS = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];
/** Playwright's own list (1.65). Chromium obeys only the last `--disable-features`, which is ours, so it must repeat this one. */
const OFF_FOR_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const;
/**
 * Arguments for every browser that tests and measurements start.
 * - `--no-sandbox`: Chromium refuses to start as root, and CI containers often forbid the sandbox. Used only in these cases; the
 *   browser opens nothing but our own site.
 * - `--enable-unsafe-swiftshader`: WebGL2 in software, because test machines have no graphics card.
 * - The rest keeps the browser from using the network on its own, which would disturb measurements.
 */
export const CHROMIUM_ARGS: readonly string[] = [
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--disable-features=${[...OFF_FOR_PLAYWRIGHT, ...NEEDLESS].join(',')}`,
];

const THIS_MACHINE: ChromiumSetup = {
  env: process.env,
  playwrightPath: chromium.executablePath(),
  isExecutable,
  isDebian: existsSync('/etc/debian_version'),
  whyNotStarting,
  install: installWithPlaywright,
};

/**
 * Finds a Chromium: the one named in `ATLAS_CHROMIUM`, Playwright's own, or the system's.
 *
 * @returns `undefined` if there is none
 * @throws if `ATLAS_CHROMIUM` names something that is not there
 */
export function findChromium(lookup: ChromiumLookup = THIS_MACHINE): FoundChromium | undefined {
  return candidates(lookup)[0];
}

/** The launch options of a test runner, for its configuration file. */
export function launchOptions(): { args: string[]; executablePath?: string } {
  const found = settingOrExit(() => findChromium());
  return { args: [...CHROMIUM_ARGS], ...(found ? { executablePath: found.executablePath } : {}) };
}

/**
 * Finds a Chromium that starts, or installs Playwright's own.
 *
 * @throws with a message that says what to run, if neither works
 */
export async function ensureChromium(setup: ChromiumSetup = THIS_MACHINE): Promise<FoundChromium> {
  const problems: string[] = [];
  const found = await firstStarting(setup, problems);
  if (found) return found;
  if (setup.env.ATLAS_CHROMIUM) {
    throw new Error(`The browser that ATLAS_CHROMIUM names does not start.\n${problems.join('\n')}`);
  }
  const installed = (await setup.install()) ? await firstStarting(setup, problems) : undefined;
  if (!installed) throw new Error(installAdvice(setup, problems));
  return installed;
}

async function firstStarting(setup: ChromiumSetup, problems: string[]): Promise<FoundChromium | undefined> {
  for (const found of candidates(setup)) {
    const problem = await setup.whyNotStarting(found);
    if (problem === undefined) return found;
    const line = `${found.executablePath} does not start: ${problem}`;
    if (!problems.includes(line)) problems.push(line);
  }
  return undefined;
}

function candidates({ env, playwrightPath, isExecutable }: ChromiumLookup): readonly FoundChromium[] {
  const explicit = env.ATLAS_CHROMIUM;
  if (explicit) {
    if (!isExecutable(explicit))
      throw new Error(
        `ATLAS_CHROMIUM names "${explicit}", which is not a program. Give the path of a Chromium or Chrome, or unset it to have one found.`,
      );
    return [{ executablePath: explicit, source: 'ATLAS_CHROMIUM' }];
  }
  const inPath = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const all: FoundChromium[] = [
    { executablePath: playwrightPath, source: 'playwright' },
    ...SYSTEM_NAMES.flatMap((name) =>
      inPath.map((directory) => ({ executablePath: join(directory, name), source: 'system' }) as const),
    ),
  ];
  return all.filter(({ executablePath }) => executablePath !== '' && isExecutable(executablePath));
}

function installAdvice({ isDebian }: ChromiumSetup, problems: readonly string[]): string {
  const apt = 'sudo apt-get install chromium';
  const playwright = 'npx playwright install chromium';
  return [
    'The browser tests need a Chromium, and none could be found or installed. Do one of these, then try again:',
    ...(isDebian ? [`  ${apt}`, `  ${playwright}`] : [`  ${playwright}`, `  ${apt}   (on Debian and Ubuntu)`]),
    '  set ATLAS_CHROMIUM to the path of a Chromium or Chrome that you have',
    ...(problems.length > 0 ? ['What was found:', ...problems.map((problem) => `  ${problem}`)] : []),
    ...(problems.some((problem) => problem.includes('shared libraries'))
      ? ['System libraries are missing; this installs them: sudo npx playwright install-deps chromium']
      : []),
  ].join('\n');
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false; // not there or not allowed: both mean that it cannot be used
  }
}

/**
 * Detects what the file alone does not show: missing system libraries, or Ubuntu's `chromium-browser`, a stub that only says to
 * install a snap.
 */
async function whyNotStarting({ executablePath }: FoundChromium): Promise<string | undefined> {
  try {
    await promisify(execFile)(executablePath, ['--version'], { timeout: 30_000 });
    return undefined;
  } catch (error) {
    return messageOf(error).trim();
  }
}

async function installWithPlaywright(): Promise<boolean> {
  log('No Chromium that starts was found on this machine. Trying: npx playwright install chromium');
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  return (await run(process.execPath, [cli, 'install', 'chromium'])) === 0;
}
