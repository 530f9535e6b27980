import '../../src/app/base.css';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { en as messages } from '../../src/languages/en/messages.ts';
import { preferences as words } from '../../src/languages/en/preferences.ts';
import { PreferencesButton } from '../../src/panels/preferences/PreferencesButton.tsx';
import { prefersLessMotion } from '../../src/state/motion.ts';
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

it('the page is dark or light at once, as it is told', async () => {
  await opener().click();
  await choice(words.theme, words.themes.dark).click();
  const dark = paper();
  await choice(words.theme, words.themes.light).click();
  expect(paper()).not.toBe(dark);
});

it('high contrast makes the ink black on light paper', async () => {
  await opener().click();
  await choice(words.theme, words.themes.light).click();
  await choice(words.contrast, words.contrasts.more).click();
  expect(getComputedStyle(document.body).color).toBe('rgb(0, 0, 0)');
});

it('motion can be reduced against the system', async () => {
  await opener().click();
  await choice(words.motion, words.motions.reduced).click();
  expect(prefersLessMotion()).toBe(true);
});

it('“?” opens it from anywhere but a field, and closing gives the focus back', async () => {
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
