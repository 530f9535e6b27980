import { createRef } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { en as words } from '../../src/languages/en/messages.ts';
import { BasemapNotice } from '../../src/map/basemap/BasemapNotice.tsx';
import { type MountedPanels, mountPanels } from './mounted-panels.tsx';

let panels: MountedPanels;
afterEach(() => panels.unmount());

async function show() {
  const onRetry = vi.fn();
  const region = createRef<HTMLElement>();
  panels = await mountPanels(
    <section ref={region} tabIndex={-1} aria-label="Map">
      <BasemapNotice trouble="missing" region={region} onRetry={onRetry} />
    </section>,
  );
  return onRetry;
}

it('a problem with the basemap is announced', async () => {
  await show();
  await expect.element(page.getByRole('status')).toHaveTextContent(words.basemap.missing);
});

it('the reader can retry, and the focus is not lost with the button', async () => {
  const onRetry = await show();
  await page.getByRole('button', { name: words.retry }).click();
  expect(onRetry).toHaveBeenCalledOnce();
  await expect.element(page.getByRole('region', { name: 'Map' })).toHaveFocus();
});

it('the reader can dismiss it, and the focus is not lost with the button', async () => {
  const onRetry = await show();
  await page.getByRole('button', { name: words.dismiss }).click();
  expect(page.getByRole('button', { name: words.retry }).query()).toBeNull();
  await expect.element(page.getByRole('region', { name: 'Map' })).toHaveFocus();
  expect(onRetry).not.toHaveBeenCalled();
});

it('it retries when the network returns, but only while the notice is shown', async () => {
  const onRetry = await show();
  window.dispatchEvent(new Event('online'));
  expect(onRetry).toHaveBeenCalledOnce();
  panels.unmount();
  window.dispatchEvent(new Event('online'));
  expect(onRetry).toHaveBeenCalledOnce();
});
