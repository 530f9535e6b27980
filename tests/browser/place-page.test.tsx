/** What a place's page says that only its text can tell. */
import complete from 'virtual:atlas/catalogue/en';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { PLACE_PAGE_WORDS } from '../../src/languages/place-page-words.ts';
import { PlacePage } from '../../src/panels/place/PlacePage.tsx';
import { type MountedPanels, mountPanels } from './mounted-panels.tsx';

const words = PLACE_PAGE_WORDS.en;
let panels: MountedPanels;
afterEach(() => panels.unmount());

function found<T>(what: T | undefined): T {
  if (what === undefined) throw new Error('The edition has no such place');
  return what;
}

it('a line says between which places it runs, and over what it extends', async () => {
  const line = found(
    complete.places.find(({ geometryType, relations }) => {
      return geometryType === 'line' && relations.some(({ type, inverse }) => type === 'ends-at' && !inverse);
    }),
  );
  panels = await mountPanels(<PlacePage />, `/place/${line.id}/`);
  const where = page.getByText(words.ends);
  await expect.element(where).toBeInTheDocument();
  for (const { type, target, inverse } of line.relations) {
    if (type !== 'ends-at' || inverse) continue;
    const { name } = found(complete.places.find(({ id }) => id === target));
    await expect.element(where.getByRole('link', { name })).toBeInTheDocument();
  }
  await expect.element(page.getByText(/^As drawn, it extends from \d+\.\d\d° [NS] to /)).toBeInTheDocument();
  await expect.element(page.getByText(/^As drawn, its middle lies /)).toBeInTheDocument();
});

it('a verdict comes with its records and sources, and says that it is not the status of the place', async () => {
  const commitment = found(complete.commitments.find(({ record, places }) => record.length > 0 && places.length > 0));
  panels = await mountPanels(<PlacePage />, `/place/${commitment.places[0]}/`);
  const became = page.getByRole('region', { name: panels.messages.ledger.becameOf });
  await expect.element(became).toHaveTextContent(words.ofThePromise);
  await expect.element(page.getByText(words.ofThePlace, { exact: true })).toBeInTheDocument();
  await became.getByText(panels.messages.ledger.followUps(commitment.record.length)).first().click();
  await expect.poll(() => document.querySelector('.follow-ups[open] .source-notes a[href^="https:"]')).not.toBeNull();
});

it('the country of a place abroad is named with its position', async () => {
  const place = found(complete.places.find(({ abroad }) => abroad !== undefined));
  panels = await mountPanels(<PlacePage />, `/place/${place.id}/`);
  await expect.element(page.getByText(found(place.abroad), { exact: true })).toBeInTheDocument();
});

it('its sections have distinct names, and no heading level is skipped', async () => {
  const place = found(complete.places.find(({ said }) => said));
  panels = await mountPanels(<PlacePage />, `/place/${place.id}/`);
  await expect.element(page.getByRole('heading', { name: panels.messages.whereItIs })).toBeInTheDocument();
  const headings = [...document.querySelectorAll<HTMLElement>('.place-page :is(h2, h3, h4)')];
  const named = [...document.querySelectorAll('.place-page section[aria-label]')].map((part) => part.ariaLabel);
  const names = [...headings.filter(({ tagName }) => tagName !== 'H4').map(({ textContent }) => textContent), ...named];
  expect(names).toEqual([...new Set(names)]);
  const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 2) + 1)).toEqual([]);
});

it('the number of a source is separated from its name', async () => {
  const place = found(complete.places.find(({ history }) => history.some(({ stage }) => stage)));
  panels = await mountPanels(<PlacePage />, `/place/${place.id}/`);
  await expect.poll(() => document.querySelector('.source-notes a')?.textContent).toMatch(/\S \[\d+\]$/);
});
