import '../../src/app/base.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { en as messages } from '../../src/languages/en/messages.ts';
import { preferences as words } from '../../src/languages/en/preferences.ts';
import { PreferencesButton } from '../../src/panels/preferences/PreferencesButton.tsx';
import { prefersLessMotion } from '../../src/state/motion.ts';
import { STORED_PREFERENCES } from '../../src/state/preferences.ts';
import { type MountedPanels, mountPanels } from './mounted-panels.tsx';

let panels: MountedPanels;
beforeEach(async () => {
  localStorage.clear();
  panels = await mountPanels(
    <>
      <input aria-label="A field" />
      <PreferencesButton />
    </>,
  );
});
afterEach(() => {
  panels.atlas.preferences.change({ theme: 'system', contrast: 'system', motion: 'system' });
  panels.unmount();
});

const opener = () => page.getByRole('button', { name: messages.preferences });
const dialog = () => page.getByRole('dialog', { name: messages.preferences });
const choice = (group: string, name: string) =>
  dialog().getByRole('group', { name: group }).getByRole('radio', { name });
const paper = () => getComputedStyle(document.body).backgroundColor;

it('the page turns dark or light as soon as that is chosen', async () => {
  await opener().click();
  await choice(words.theme, words.themes.dark).click();
  const dark = paper();
  await choice(words.theme, words.themes.light).click();
  expect(paper()).not.toBe(dark);
});

it('high contrast makes the text black on light paper', async () => {
  await opener().click();
  await choice(words.theme, words.themes.light).click();
  await choice(words.contrast, words.contrasts.more).click();
  expect(getComputedStyle(document.body).color).toBe('rgb(0, 0, 0)');
});

it('motion can be reduced whatever the system says', async () => {
  await opener().click();
  await choice(words.motion, words.motions.reduced).click();
  expect(prefersLessMotion()).toBe(true);
});

it('“?” opens it from anywhere but a field, and closing returns the focus', async () => {
  await page.getByRole('textbox', { name: 'A field' }).click();
  await userEvent.keyboard('?');
  await expect.element(dialog()).not.toBeInTheDocument();
  opener().element().focus();
  await userEvent.keyboard('?');
  await expect.element(dialog()).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog()).not.toBeInTheDocument();
  await expect.element(opener()).toHaveFocus();
});

it('“?” can be turned off', async () => {
  await opener().click();
  await dialog()
    .getByRole('checkbox', { name: new RegExp(`^${messages.shortcuts.preferences}`) })
    .click();
  await userEvent.keyboard('{Escape}');
  await userEvent.keyboard('?');
  await expect.element(dialog()).not.toBeInTheDocument();
});

/** Emulates the system's settings, which may change while the page is open. */
const system = (...features: readonly { readonly name: string; readonly value: string }[]) =>
  cdp().send('Emulation.setEmulatedMedia', { features: [...features] });

describe('a change of the system’s settings', () => {
  afterEach(() => system());

  it.each([
    ['theme', 'prefers-color-scheme', ['dark', 'light'], () => paper()],
    ['contrast', 'prefers-contrast', ['more', 'no-preference'], () => getComputedStyle(document.body).color],
    ['motion', 'prefers-reduced-motion', ['no-preference', 'reduce'], () => String(prefersLessMotion())],
  ])('is followed by the open page: %s', async (_, name, values, seen) => {
    const found: string[] = [];
    for (const value of values) {
      await system({ name, value });
      found.push(seen());
    }
    expect(new Set(found).size).toBe(values.length);
  });
});

it('another tab is followed at once', async () => {
  const tab = document.body.appendChild(document.createElement('iframe'));
  tab.contentWindow?.localStorage.setItem(STORED_PREFERENCES, JSON.stringify({ theme: 'dark', motion: 'reduced' }));
  await expect.poll(() => document.documentElement.dataset.theme).toBe('dark');
  expect(prefersLessMotion()).toBe(true);
  expect(panels.atlas.preferences.get().theme).toBe('dark');
  tab.contentWindow?.localStorage.clear();
  await expect.poll(() => document.documentElement.dataset.theme).toBeUndefined();
  tab.remove();
});
