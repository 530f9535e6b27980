/** What the browser may refuse a page, whatever the reader wants. */

import catalogue from 'virtual:atlas/catalogue/en';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { CitePage } from '../../src/share/CitePage.tsx';
import { LinkTab } from '../../src/share/LinkTab.tsx';
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

describe('a link that the device is to send', () => {
  const send = async (refusal: string) => {
    navigator.share = () => Promise.reject(new DOMException('refused', refusal));
    mounted = await mountPanels(<LinkTab />);
    await page.getByRole('button', { name: mounted.messages.sharing.send }).click();
    return page.getByText(mounted.messages.sharing.sendFailed);
  };
  afterEach(() => Reflect.deleteProperty(navigator, 'share'));

  it('and that it refuses to send, is said not to have gone', async () => {
    await expect.element(await send('NotAllowedError')).toBeVisible();
  });

  it('and that the reader does not send after all, is no fault', async () => {
    await expect.element(await send('AbortError')).not.toBeInTheDocument();
  });
});
