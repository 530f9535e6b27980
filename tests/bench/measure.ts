import type { Browser, CDPSession, Page } from 'playwright';
import { CONTRACT } from './contract.ts';
import { measurePreviews } from './preview.ts';
import type { Probe } from './probe.ts';
import type { Traffic } from './traffic.ts';

declare global {
  var atlasProbe: Probe;
}

/** A page to be measured. */
export interface Subject {
  readonly name: string;
  readonly url: string;
  readonly traffic: Traffic;
  /** What can be measured: text only, a map with a filter, or everything. */
  readonly kind: 'text' | 'map' | 'atlas';
}

/** Emulates a slow connection and a slow processor. */
export interface Throttle {
  readonly bitsPerSecond: number;
  readonly latencyMs: number;
  readonly slowdown: number;
}

/** The values of one visit with an empty cache, by metric; a metric is missing if the page did not respond in time. */
export interface Sample {
  readonly values: Readonly<Record<string, readonly number[]>>;
  /** Errors and timeouts in the page. */
  readonly problems: readonly string[];
}

const READY_LIMIT_MS = 180_000;
const ACTION_LIMIT_MS = 60_000;
/** How many sectors are toggled on and off in each visit. */
const SECTORS = 3;

/** Visits a page with an empty cache and measures it. */
export async function measure(
  browser: Browser,
  subject: Subject,
  probe: string,
  throttle: Throttle | null,
): Promise<Sample> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    // A service worker would download in the background what the first view does not need.
    serviceWorkers: 'block',
  });
  const values: Record<string, number[]> = {};
  const problems: string[] = [];
  const keep = (metric: string, value: number | null) => {
    if (value !== null) values[metric] = [...(values[metric] ?? []), value];
  };
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await page.addInitScript({ path: probe });
    const session = await context.newCDPSession(page);
    const processes = await browser.newBrowserCDPSession();
    if (throttle) await slowDown(session, throttle);
    const cpuBefore = await cpuSeconds(processes);
    subject.traffic.reset();
    await page.goto(subject.url, { waitUntil: 'commit' });
    if (subject.kind === 'text') await page.waitForLoadState('load');
    else {
      const ready = await page.evaluate((limit) => atlasProbe.mapReady(limit), READY_LIMIT_MS);
      if (ready === null) problems.push(`The map was still busy after ${READY_LIMIT_MS} ms`);
      keep('map ready, ms', ready);
    }
    await subject.traffic.quiet();
    const bytes = subject.traffic.bytes();
    keep('scripts, kB', bytes.js / 1000);
    keep('all, kB', Object.values(bytes).reduce((sum, each) => sum + each, 0) / 1000);
    keep('processors until ready, s', (await cpuSeconds(processes)) - cpuBefore);
    const paints = await page.evaluate(() => atlasProbe.paints());
    keep('first paint, ms', paints.first);
    keep('largest paint, ms', paints.largest);
    keep('layout shift', paints.layoutShift);
    keep('blocking, ms', paints.blocking);
    keep('heap, MB', await heapMegabytes(session));
    if (subject.kind !== 'text' && values['map ready, ms']) await measureActions(page, subject, keep, problems);
    return { values, problems };
  } finally {
    await context.close();
  }
}

async function measureActions(
  page: Page,
  subject: Subject,
  keep: (metric: string, value: number | null) => void,
  problems: string[],
): Promise<void> {
  const sectors = (await page.evaluate(() => atlasProbe.sectors())).slice(0, SECTORS);
  if (sectors.length === 0) problems.push('There is no sector to switch');
  for (const sector of sectors.flatMap((id) => [id, id])) {
    const latency = await page.evaluate(([id, limit]) => atlasProbe.toggleSector(id, limit), [
      sector,
      ACTION_LIMIT_MS,
    ] as const);
    if (latency === null) problems.push(`The map gave no sign after the sector "${sector}" was switched`);
    keep('filter to pixels, ms', latency);
  }
  if (subject.kind !== 'atlas') return;
  const previews = await measurePreviews(page, problems);
  for (const latency of previews.onMap) keep('phrase lights map, ms', latency);
  for (const latency of previews.inText) keep('symbol lights text, ms', latency);
  const click = (selector: string) =>
    page.evaluate(([at, limit]) => atlasProbe.click(at, limit), [selector, ACTION_LIMIT_MS] as const);
  keep('language to pixels, ms', await click(CONTRACT.otherLanguage));
  keep('selection to pixels, ms', await click(CONTRACT.phrases));
}

async function slowDown(session: CDPSession, { bitsPerSecond, latencyMs, slowdown }: Throttle): Promise<void> {
  const throughput = bitsPerSecond / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

/** CPU time that all of the browser's processes have used so far, in seconds. */
async function cpuSeconds(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

async function heapMegabytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}
