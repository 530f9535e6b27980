/** A page that stays open past midnight: on the screen, asleep, or in the back/forward cache. */
import catalogue from 'virtual:atlas/catalogue/en';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { TimeStrip } from '../../src/panels/time/DayBar.tsx';
import { CitePage } from '../../src/share/CitePage.tsx';
import { type MountedPanels, mountPanels } from './mounted-panels.tsx';

let mounted: MountedPanels;

beforeEach(async () => {
  // Later than any record in the data.
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: new Date(2099, 11, 31, 23, 59, 30) });
  mounted = await mountPanels(
    <>
      <TimeStrip card={null} />
      <CitePage />
    </>,
    `/place/${catalogue.places[0]?.id}/`,
  );
  await page.getByRole('button', { name: mounted.messages.time.choose }).click();
  await page.getByText(mounted.messages.place.cite, { exact: true }).click();
});

afterEach(() => {
  vi.useRealTimers();
  mounted.unmount();
});

const latest = () => document.querySelector<HTMLInputElement>('input[type="date"]')?.max;
const citation = () => document.querySelector('textarea')?.value;

it('allows the new day to be chosen, and cites it as the day of access, once it is midnight', async () => {
  expect(latest()).toBe('2099-12-31');
  expect(citation()).toContain('2099');
  vi.advanceTimersByTime(60_000);
  await expect.poll(latest).toBe('2100-01-01');
  expect(citation()).toContain('2100');
  vi.advanceTimersByTime(24 * 3_600_000);
  await expect.poll(latest).toBe('2100-01-02');
});

it.each([
  ['goes back to it', () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))],
  ['turns to it again', () => document.dispatchEvent(new Event('visibilitychange'))],
])('does so where no timer ran meanwhile, as soon as the reader %s', async (_, come) => {
  vi.setSystemTime(new Date(2100, 0, 1, 8));
  come();
  await expect.poll(latest).toBe('2100-01-01');
  expect(citation()).toContain('2100');
});
