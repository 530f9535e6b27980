/** Runs Firefox, driven over WebDriver BiDi, with a server for the built site. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import type { Server } from 'node:http';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import puppeteer, { type Browser } from 'puppeteer-core';
import { listen } from '../../src/tools/listen.ts';
import { DIST, siteBase } from '../../src/tools/site.ts';
import { createStaticServer } from '../../src/tools/static-server.ts';

export interface RunningFirefox {
  readonly browser: Browser;
  /** Address of the site, with a trailing slash. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** The path of the first of several programs that is installed. */
function found(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const FIREFOX = process.env.ATLAS_FIREFOX || found(['firefox-esr', 'firefox']);
/** A virtual display, because headless Firefox offers no software WebGL. */
const XVFB = found(['Xvfb']);

/** The reason why the tests cannot run here; undefined if they can. */
export const WHY_NOT =
  FIREFOX === undefined
    ? 'there is no Firefox on this machine (Debian: apt-get install firefox-esr)'
    : XVFB === undefined
      ? 'there is no Xvfb on this machine, and without a window Firefox draws no map (Debian: apt-get install xvfb libgl1-mesa-dri libegl1 libglx-mesa0)'
      : undefined;

/** Starts a virtual display. Xvfb chooses a free display number and prints it. */
async function startDisplay(): Promise<{ readonly display: string; readonly process: ChildProcess }> {
  const child = spawn(XVFB ?? '', ['-displayfd', '1', '-screen', '0', '1440x900x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { display: `:${line}`, process: child };
}

async function serveSite(): Promise<{ readonly server: Server; readonly url: string }> {
  const base = siteBase();
  const server = createStaticServer({ root: DIST, base });
  return { server, url: `http://127.0.0.1:${await listen(server, 0)}${base}` };
}

/** Starts server, display and browser. Only call this if {@link WHY_NOT} is undefined. */
export async function startFirefox(): Promise<RunningFirefox> {
  const { server, url } = await serveSite();
  const display = await startDisplay();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX ?? '',
    headless: false,
    env: { ...process.env, DISPLAY: display.display, LIBGL_ALWAYS_SOFTWARE: '1' },
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: { 'webgl.force-enabled': true, 'intl.accept_languages': 'en' },
  });
  return {
    browser,
    url,
    async stop() {
      await browser.close();
      display.process.kill();
      server.close();
      server.closeAllConnections();
    },
  };
}
