import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Catalogue, Place } from '../../src/domain/catalogue.ts';
import { en as words } from '../../src/languages/en/messages.ts';
import { PlaceList } from '../../src/panels/list/PlaceList.tsx';
import { FiguresBody } from '../../src/panels/overview/FiguresBody.tsx';
import { type MountedPanels, mountPanels } from './mounted-panels.tsx';

const COUNT = 10_000;
/** Far below what is visible at first. */
const FAR = 7_777;

const idOf = (index: number) => `invented-${index}`;
const nameOf = (index: number) => `Invented ${index}`;

function grown(catalogue: Catalogue): Catalogue {
  const [pattern] = catalogue.places as [Place];
  const places = Array.from({ length: COUNT }, (_, index) => ({ ...pattern, id: idOf(index), name: nameOf(index) }));
  return { ...catalogue, places, nameRanks: places.map((_, index) => index) };
}

let panels: MountedPanels;
async function mount(panel: ReactNode): Promise<void> {
  panels = await mountPanels(panel, '/', 'en', (pack) => ({ ...pack, catalogue: grown(pack.catalogue) }));
}
afterEach(() => panels.unmount());

const list = () => page.getByRole('list', { name: words.places }).element();
const entry = (index: number) => page.getByRole('link', { name: nameOf(index), exact: true });
const numberOf = (item: Element | null) => [item?.getAttribute('aria-posinset'), item?.getAttribute('aria-setsize')];

describe('a list of ten thousand places', () => {
  beforeEach(() => mount(<PlaceList />));

  it('has few elements, but the name of every place for find in page', () => {
    expect(list().querySelectorAll('*').length).toBeLessThan(3_000);
    const text = list().textContent;
    expect([0, 49, 50, FAR, COUNT - 1].filter((index) => !text.includes(nameOf(index)))).toEqual([]);
  });

  it('renders entries where the reader scrolls to', async () => {
    expect(entry(FAR).query()).toBeNull();
    const run = [...list().children].find(({ textContent }) => textContent.includes(nameOf(FAR)));
    run?.scrollIntoView({ block: 'start' });
    await expect.element(entry(FAR)).toBeInTheDocument();
    expect(numberOf(entry(FAR).element().closest('li'))).toEqual([String(FAR + 1), String(COUNT)]);
  });

  it('renders entries where the focus moves to', async () => {
    const run = [...list().children].find(({ textContent }) => textContent.includes(nameOf(FAR))) as HTMLElement;
    run.focus({ preventScroll: true });
    await expect.element(entry(FAR)).toBeInTheDocument();
    await userEvent.tab();
    expect(document.activeElement?.closest('.place-entry')).not.toBeNull();
  });

  it('renders a link to the selected place, wherever it is', async () => {
    panels.atlas.store.dispatch({ type: 'select', place: idOf(FAR) });
    await expect.element(entry(FAR)).toHaveAttribute('aria-current', 'true');
  });

  it('gives each item, rendered or not, its position in the list', () => {
    const numbers = [...list().children].map((item) => Number(item.getAttribute('aria-posinset')));
    expect([numbers.slice(0, 3), numbers[50], numbers.at(-1)]).toEqual([[1, 2, 3], 51, COUNT - 49]);
  });
});

describe('the figures of ten thousand places', () => {
  it('have few elements, with one sign for many places', async () => {
    await mount(<FiguresBody />);
    const [body] = document.getElementsByClassName('figures-body');
    expect(body?.textContent).toContain(String(COUNT));
    expect(body?.querySelectorAll('*').length).toBeLessThan(2_000);
  });
});
