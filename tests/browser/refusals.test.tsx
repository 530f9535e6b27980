/** Things that the browser may refuse. */

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
])('a citation that cannot be copied, where the browser %s, is selected, and the reader is told', async (_, write) => {
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

  it('is reported as not sent where the device refuses', async () => {
    await expect.element(await send('NotAllowedError')).toBeVisible();
  });

  it('causes no message where the reader cancels', async () => {
    await expect.element(await send('AbortError')).not.toBeInTheDocument();
  });
});
