/** What the browser may refuse a page, whatever the reader wants. */

import catalogue from 'virtual:atlas/catalogue/en';
import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { CitePage } from '../../src/share/CitePage.tsx';
import { type MountedPanels, mountPanels } from './mounted-panels.tsx';

let mounted: MountedPanels;
afterEach(() => {
  vi.restoreAllMocks();
  mounted.unmount();
});

it.each<[string, () => Promise<void>]>([
  ['refuses the clipboard', () => Promise.reject(new DOMException('refused', 'NotAllowedError'))],
  [
    'has none',
    () => {
      throw new TypeError('undefined');
    },
  ],
])('a citation that cannot be copied, where the browser %s, is selected and said so', async (_, write) => {
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(write);
  mounted = await mountPanels(<CitePage />, `/place/${catalogue.places[0]?.id}/`);
  await page.getByText(mounted.messages.place.cite, { exact: true }).click();
  await page.getByRole('button', { name: mounted.messages.place.copyCitation }).click();
  await expect.element(page.getByText(mounted.messages.copyFailed).first()).toBeVisible();
  const field = document.querySelector('textarea');
  expect(field?.selectionEnd).toBe(field?.value.length);
  expect(field?.value).not.toBe('');
});
