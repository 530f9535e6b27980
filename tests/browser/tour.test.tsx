/** The tour through the text, on a page without a map. */
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { NO_FILTERS } from '../../src/domain/filter.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { drawnPlaces } from '../../src/domain/passage.ts';
import { en as words } from '../../src/languages/en/messages.ts';
import { Digest } from '../../src/panels/reading/Digest.tsx';
import { TourBar } from '../../src/panels/tour/TourBar.tsx';
import { TourToggle } from '../../src/panels/tour/TourEntry.tsx';
import { type MountedPanels, mountPanels } from './mounted-panels.tsx';

let panels: MountedPanels;
afterEach(() => panels.unmount());

const READING = (
  <>
    <TourToggle />
    <Digest />
    <TourBar />
  </>
);

/** Number of a passage with places on the map, and a sector whose filter hides all of them. */
function outside(catalogue: Catalogue): readonly [number, string] {
  const drawn = (number: number, sector: readonly string[]) =>
    drawnPlaces(catalogue, number, { filters: { ...NO_FILTERS, sector }, at: null, selected: null }).length;
  for (const { number, sectors } of catalogue.paragraphs) {
    const other = catalogue.sectors.find(({ id }) => !sectors.includes(id) && drawn(number, [id]) === 0);
    if (other && drawn(number, []) > 0) return [number, other.id];
  }
  throw new Error('Every sector has something of every passage');
}

describe('the guided tour', () => {
  it.each(LANGUAGES)('begins with the first paragraph, in %s', async (language) => {
    const home = language === 'en' ? '/' : `/${language}/`;
    panels = await mountPanels(READING, home, language);
    const { tour } = panels.messages;
    await page.getByRole('link', { name: tour.invitation, exact: true }).click();
    const bar = page.getByRole('group', { name: tour.title, exact: true });
    await expect.element(bar.getByRole('progressbar')).toHaveProperty('value', 1);
    await expect.element(bar).toHaveTextContent(tour.position(1, panels.catalogue.paragraphs.length));
    await expect.element(page.getByRole('link', { name: tour.invitation, exact: true })).not.toBeInTheDocument();
    expect(panels.address()).toBe(`${home}#p1`);
  });

  it('also stops at passages outside the filters, and says so in the text and in its bar', async () => {
    panels = await mountPanels(READING);
    const [paragraph, sector] = outside(panels.catalogue);
    panels.unmount();
    panels = await mountPanels(READING, `/?sector=${sector}#p${paragraph}`);
    await page.getByRole('button', { name: words.tour.title, exact: true }).click();
    const bar = page.getByRole('group', { name: words.tour.title, exact: true });
    await expect.element(bar.getByRole('progressbar')).toHaveProperty('value', paragraph);
    await expect.element(bar).toHaveTextContent(words.tour.filteredOut);
    expect(document.querySelector(`#p${paragraph}`)?.textContent).toContain(words.outsideFilter);
  });
});
