import type { Browser } from 'playwright';
import { measurePreviews, type Previews } from './preview.ts';
import type { Probe } from './probe.ts';
import type { Bytes, Traffic } from './traffic.ts';

declare global {
  var atlasProbe: Probe;
}

/** A page to be measured. */
export interface Subject {
  readonly name: 'atlas' | 'bare';
  readonly url: string;
  readonly traffic: Traffic;
}

/** One cold visit. `null` where the page gave no sign in time. */
export interface Sample {
  readonly bytes: Bytes;
  readonly readyMs: number | null;
  readonly filterMs: readonly number[];
  /** Of the atlas alone: the bare page has no text. */
  readonly previews: Previews;
  /** What went wrong in the page. */
  readonly problems: readonly string[];
}

const READY_LIMIT_MS = 60_000;
const FILTER_LIMIT_MS = 10_000;
/** So many sectors are switched on and off again in each visit. */
const SECTORS = 3;

const NO_PREVIEWS: Previews = { onMap: [], inText: [] };

/** Visits a page with an empty cache and measures it. */
export async function measure(browser: Browser, subject: Subject, probe: string): Promise<Sample> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    // A service worker fetches in the background what a first view does not need.
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await page.addInitScript({ path: probe });
    subject.traffic.reset();
    await page.goto(subject.url, { waitUntil: 'commit' });
    const readyMs = await page.evaluate((limit) => atlasProbe.mapReady(limit), READY_LIMIT_MS);
    if (readyMs === null) problems.push(`The map was still busy after ${READY_LIMIT_MS} ms`);
    await subject.traffic.quiet();
    const bytes = subject.traffic.bytes();

    const filterMs: number[] = [];
    const sectors = readyMs === null ? [] : (await page.evaluate(() => atlasProbe.sectors())).slice(0, SECTORS);
    if (readyMs !== null && sectors.length === 0) problems.push('There is no sector to switch');
    for (const sector of sectors.flatMap((id) => [id, id])) {
      const latency = await page.evaluate(([id, limit]) => atlasProbe.toggleSector(id, limit), [
        sector,
        FILTER_LIMIT_MS,
      ] as const);
      if (latency === null) problems.push(`The map gave no sign after the sector "${sector}" was switched`);
      else filterMs.push(latency);
    }
    const previews = subject.name === 'atlas' && readyMs !== null ? await measurePreviews(page, problems) : NO_PREVIEWS;
    return { bytes, readyMs, filterMs, previews, problems };
  } finally {
    await context.close();
  }
}
