import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { en as words } from '../../src/languages/en/messages.ts';
import { PlacesTable } from '../../src/panels/table/PlacesTable.tsx';
import { type MountedPanels, mountPanels } from './mounted-panels.tsx';

let panels: MountedPanels;
afterEach(() => panels.unmount());

const table = () => page.getByRole('table', { name: words.table.title });
const names = () => [...document.querySelectorAll('.places-table tbody th a')].map((link) => link.textContent);

async function open(address = '/places/'): Promise<void> {
  panels = await mountPanels(<PlacesTable />, address);
  await expect.element(table()).toBeVisible();
}

it('has a row for every place, in the order of the text', async () => {
  await open();
  expect(names()).toEqual(panels.catalogue.places.map(({ name }) => name));
});

it('is sorted by the header of a column, and puts that in the address', async () => {
  await open();
  const [first] = names();
  await table().getByRole('button', { name: words.table.columns.name }).click();
  await expect.poll(() => panels.address()).toContain('sort=name');
  expect(names()).toHaveLength(panels.catalogue.places.length);
  expect(names()[0]).not.toBe(first);
});

it('has only the rows that pass the filters', async () => {
  await open();
  const [sector] = panels.catalogue.places[0]?.sectors ?? [];
  panels.atlas.store.dispatch({ type: 'filter', facet: 'sector', values: [sector ?? ''] });
  const left = panels.catalogue.places.filter(({ sectors }) => sectors.some((each) => each === sector));
  await expect.poll(names).toEqual(left.map(({ name }) => name));
});

it('names the country of a place abroad', async () => {
  await open();
  const rows = panels.catalogue.places.filter(({ abroad }) => abroad !== undefined);
  expect(rows.length).toBeGreaterThan(0);
  for (const { name, abroad } of rows) {
    await expect.element(table().getByRole('row', { name })).toHaveTextContent(abroad ?? '');
  }
});

it('closes when its close link is followed', async () => {
  await open();
  await page.getByRole('link', { name: words.table.close }).click();
  await expect.poll(() => panels.address()).not.toContain('/places/');
  await expect.element(table()).not.toBeInTheDocument();
});
