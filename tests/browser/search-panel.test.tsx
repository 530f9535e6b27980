import complete from 'virtual:atlas/catalogue/en';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useEscape } from '../../src/app/effects.ts';
import type { Language } from '../../src/domain/language.ts';
import { shownStatusOn, statusOn } from '../../src/domain/status.ts';
import { en as words } from '../../src/languages/en/messages.ts';
import { loadPack } from '../../src/languages/load-pack.ts';
import { statusText } from '../../src/languages/status-text.ts';
import { PlacePage } from '../../src/panels/place/PlacePage.tsx';
import { Search } from '../../src/panels/search/Search.tsx';
import { type MountedPanels, mountPanels } from './mounted-panels.tsx';

let panels: MountedPanels;
beforeEach(() => localStorage.clear());
afterEach(() => panels.unmount());

function Page() {
  useEscape();
  return (
    <>
      <button type="button">Before</button>
      <Search />
      <PlacePage />
    </>
  );
}

async function open(address = '/', language: Language = 'en'): Promise<void> {
  panels = await mountPanels(<Page />, address, language);
}

const before = () => page.getByRole('button', { name: 'Before' });
const field = () => page.getByRole('searchbox', { name: words.search.label });
const results = () => page.getByRole('search').getByRole('list').getByRole('listitem');
/** Found by the class that the arrow keys use as well. */
const links = () => [...document.querySelectorAll<HTMLElement>('.search-hit')];
const shortcut = () => page.getByRole('checkbox', { name: new RegExp(`^${words.shortcuts.search}`) });

/** A place with a long word in its name, to be searched for and misspelt. */
function known(): { readonly id: string; readonly name: string; readonly word: string } {
  for (const { id, name } of panels.catalogue.places) {
    const word = name.split(/[^\p{L}]+/u).find((each) => each.length >= 9);
    if (word) return { id, name, word };
  }
  throw new Error('No place has a name with a long word');
}

async function focusBefore(): Promise<void> {
  before().element().focus();
  await expect.element(before()).toHaveFocus();
}

describe('by keyboard the search', () => {
  it('opens with a slash, which inside the field is an ordinary character', async () => {
    await open();
    await focusBefore();
    await userEvent.keyboard('/');
    await expect.element(field()).toHaveFocus();
    await expect.element(field()).toHaveValue('');
    await userEvent.keyboard('05/23');
    await expect.element(field()).toHaveValue('05/23');
  });

  it('is left with Escape, and the focus returns to where it was', async () => {
    await open();
    await focusBefore();
    await userEvent.keyboard('/');
    await userEvent.keyboard(known().word);
    await expect.poll(() => links().length).toBeGreaterThan(0);
    await userEvent.keyboard('{Escape}');
    await expect.element(before()).toHaveFocus();
    await expect.poll(() => results().elements()).toHaveLength(0);
  });

  it('goes through the results with the arrows, and back into the field', async () => {
    await open();
    await field().fill(known().word.slice(0, 3));
    await expect.poll(() => links().length).toBeGreaterThan(1);
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => document.activeElement).toBe(links()[0]);
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => document.activeElement).toBe(links()[1]);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await expect.element(field()).toHaveFocus();
  });

  it('opens the first result with Enter', async () => {
    await open();
    const { id, name } = known();
    await field().fill(name);
    await expect.poll(() => links().length).toBeGreaterThan(0);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => panels.address()).toBe(`/place/${id}/`);
    await expect.poll(() => results().elements()).toHaveLength(0);
  });
});

it('the search announces how much it has found', async () => {
  await open();
  await field().fill(known().name);
  await expect.element(page.getByRole('status')).toHaveTextContent(/\d+ places? and \d+ paragraphs? found\./);
});

it('focusing the field neither reopens the search nor repeats its announcement', async () => {
  await open();
  await field().fill(known().name);
  await expect.element(page.getByRole('status')).toHaveTextContent(/found\./);
  const { serial } = panels.atlas.announcer.get();
  panels.atlas.store.dispatch({ type: 'search', on: false });
  await focusBefore();
  await userEvent.keyboard('{Tab}');
  await expect.element(field()).toHaveFocus();
  expect(panels.atlas.store.get().searching).toBe(false);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    panels.atlas.store.dispatch({ type: 'search', on: true });
    await expect.poll(() => links().length).toBeGreaterThan(0);
    vi.runAllTimers();
    expect(panels.atlas.announcer.get().serial).toBe(serial);
  } finally {
    vi.useRealTimers();
  }
});

it('the search says that a result is only a near match', async () => {
  await open();
  const { word } = known();
  await field().fill(`${word.slice(0, 5)}${word.slice(6)}`);
  await expect.element(page.getByText(words.search.similar)).toBeInTheDocument();
  await expect.poll(() => links().length).toBeGreaterThan(0);
});

it('the search gives advice where nothing is found, and searches for an example', async () => {
  await open();
  await field().fill('qzxw');
  await expect.element(page.getByText(words.search.nothing('qzxw'))).toBeInTheDocument();
  await page.getByRole('search').getByRole('button', { name: 'SAI' }).click();
  await expect.element(field()).toHaveValue('SAI');
  // The button that had the focus is gone.
  await expect.element(field()).toHaveFocus();
});

const { languages } = complete.edition;

it.each(languages)(
  'a place is found by its name in another script in %s, and followed in one step',
  async (language) => {
    const home = language === languages[0] ? '/' : `/${language}/`;
    await open(home, language);
    const other = languages[(languages.indexOf(language) + 1) % languages.length] ?? language;
    const [place] = (await loadPack(other)).catalogue.places;
    await page.getByRole('searchbox', { name: panels.messages.search.label }).fill(place?.name ?? '');
    await expect.poll(() => links()[0]?.getAttribute('href')).toBe(`${home}place/${place?.id}/`);
    links()[0]?.click();
    await expect.poll(() => panels.history.entries()).toEqual([home, `${home}place/${place?.id}/`]);
    await expect.poll(() => results().elements()).toHaveLength(0);
  },
);

it('Escape leaves the search before it closes the page of a place', async () => {
  const [{ id, name } = { id: '', name: '' }] = complete.places;
  await open(`/place/${id}/`);
  await field().fill(known().name);
  await expect.poll(() => links().length).toBeGreaterThan(0);
  const heading = page.getByRole('heading', { level: 2, name });
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => results().elements()).toHaveLength(0);
  await expect.element(heading).toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  await expect.element(heading).not.toBeInTheDocument();
});

it('the query stays when the language changes, and is asked again', async () => {
  const [, language = 'en'] = languages;
  await open();
  const { id, name } = known();
  await field().fill(name);
  await expect.poll(() => links()[0]?.textContent).toContain(name);
  panels.atlas.store.dispatch({ type: 'language', language });
  const { messages, catalogue } = await loadPack(language);
  await expect.element(page.getByRole('searchbox', { name: messages.search.label })).toHaveValue(name);
  const translated = catalogue.places.find((place) => place.id === id)?.name ?? '?';
  await expect.poll(() => links()[0]?.textContent).toContain(translated);
  expect(links()[0]?.getAttribute('href')).toBe(`/${language}/place/${id}/`);
});

it('a result gives the state of the day shown, not of today', async () => {
  const at = complete.edition.document.date;
  const place = complete.places.find(
    ({ history }) => statusOn(history, at) && statusOn(history, at)?.stage !== statusOn(history, null)?.stage,
  );
  const then = place && shownStatusOn(place.history, at);
  if (!place || !then) throw new Error('No place has changed');
  await open(`/?at=${at}`);
  await field().fill(place.name);
  await expect.poll(() => links()[0]?.textContent).toContain(statusText(then, words, place));
});

it('a result says that it is outside the filters, and keeps them', async () => {
  await open();
  const { name, id } = known();
  await field().fill(name);
  await expect.poll(() => links()[0]?.textContent).toContain(name);
  expect(links()[0]?.textContent).not.toContain(words.search.outside);
  const own: readonly string[] = panels.catalogue.places.find((place) => place.id === id)?.sectors ?? [];
  const other = panels.catalogue.places.flatMap(({ sectors }) => sectors).find((sector) => !own.includes(sector));
  panels.unmount();
  await open(`/?sector=${other}`);
  await field().fill(name);
  await expect.poll(() => links()[0]?.textContent).toContain(words.search.outside);
  links()[0]?.click();
  await expect.poll(() => panels.address()).toBe(`/place/${id}/?sector=${other}`);
  await expect.element(page.getByText(words.placeOutsideFilter)).toBeInTheDocument();
});

it('the shortcut can be turned off, and stays off', async () => {
  await open();
  await field().click();
  await shortcut().click();
  panels.unmount();
  await open();
  await focusBefore();
  await userEvent.keyboard('/');
  await expect.element(before()).toHaveFocus();
  expect(field().element().hasAttribute('aria-keyshortcuts')).toBe(false);
});
