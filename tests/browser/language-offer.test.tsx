import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { LateLanguageOffer } from '../../src/app/LateLanguageOffer.tsx';
import type { Language } from '../../src/domain/language.ts';
import { en as messages } from '../../src/languages/en/messages.ts';
import { FORMS } from '../../src/languages/forms.ts';
import { Digest } from '../../src/panels/reading/Digest.tsx';
import { type MountedPanels, mountPanels } from './mounted-panels.tsx';

let panels: MountedPanels;
beforeEach(() => localStorage.clear());
afterEach(() => {
  panels.unmount();
  vi.restoreAllMocks();
  localStorage.clear();
});

/** Mounts the page in the edition's first language, and returns another of its languages. */
async function open(browser: readonly string[], address = '/'): Promise<Language> {
  vi.spyOn(navigator, 'languages', 'get').mockImplementation(() => [...browser]);
  panels = await mountPanels(
    <>
      <Digest />
      <LateLanguageOffer />
    </>,
    address,
  );
  const other = panels.catalogue.edition.languages[1];
  if (other === undefined) throw new Error('The edition has several languages');
  return other;
}

const offer = (language: Language) => page.getByRole('link', { name: FORMS[language].offer });

it('offers the browser’s language in that language, as a link to the same view', async () => {
  const other = await open(['zh-CN', 'en'], '/?sector=trade');
  await expect.element(offer(other)).toHaveAttribute('lang', FORMS[other].tag);
  await expect.element(offer(other)).toHaveAttribute('href', `/${other}/?sector=trade`);
});

it('appears as soon as the reader sets another language in their browser, and disappears with it', async () => {
  const other = await open(['en']);
  await expect.element(page.getByRole('article')).toBeVisible();
  await expect.element(offer(other)).not.toBeInTheDocument();
  for (const [browser, offered] of [
    [['zh-CN', 'en'], true],
    [['en'], false],
  ] as const) {
    vi.spyOn(navigator, 'languages', 'get').mockImplementation(() => [...browser]);
    window.dispatchEvent(new Event('languagechange'));
    if (offered) await expect.element(offer(other)).toBeVisible();
    else await expect.element(offer(other)).not.toBeInTheDocument();
  }
});

it('disappears once it is followed, and the language chosen is offered on the next visit', async () => {
  const other = await open(['zh-CN', 'en']);
  await offer(other).click();
  await expect.poll(() => panels.address()).toBe(`/${other}/`);
  await expect.element(offer(other)).not.toBeInTheDocument();
  panels.unmount();
  await open(['en']);
  await expect.element(offer(other)).toBeVisible();
});

it('is not repeated once it was dismissed, and the focus moves to the text', async () => {
  const other = await open(['zh-CN', 'en']);
  await page.getByRole('button', { name: messages.dismiss }).click();
  await expect.element(page.getByRole('article')).toHaveFocus();
  panels.unmount();
  await open(['zh-CN', 'en']);
  await expect.element(page.getByRole('article')).toBeVisible();
  await expect.element(offer(other)).not.toBeInTheDocument();
});

it.each([
  ['a reader who has the language', ['en-GB', 'zh'], '/'],
  ['a frame in another page', ['zh-CN'], '/?embed=1'],
])('is not made to %s', async (_, browser, address) => {
  const other = await open(browser, address);
  await expect.element(page.getByRole('article')).toBeVisible();
  await expect.element(offer(other)).not.toBeInTheDocument();
});
