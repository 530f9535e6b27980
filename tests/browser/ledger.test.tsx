import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { VERDICTS, verdictKindOf } from '../../src/domain/commitment.ts';
import { en as words } from '../../src/languages/en/messages.ts';
import { Ledger, loadLedgerPanel } from '../../src/panels/ledger/Ledger.tsx';
import { type MountedPanels, mountPanels } from './mounted-panels.tsx';

let panels: MountedPanels;
afterEach(() => panels.unmount());

async function open(address = '/ledger/'): Promise<void> {
  await loadLedgerPanel();
  panels = await mountPanels(<Ledger />, address);
}

const rows = () => page.getByRole('table', { name: words.ledger.table }).getByRole('row').elements().slice(1);
const ids = () => rows().map(({ id }) => id);
const all = () => panels.catalogue.commitments;
const button = (verdict: (typeof VERDICTS)[number]) =>
  page
    .getByRole('group', { name: words.ledger.byVerdict })
    .getByRole('button', { name: words.ledger.verdicts[verdict] });
const withVerdict = (verdict: string) => all().filter(({ record }) => verdictKindOf(record, null) === verdict);

describe('the ledger', () => {
  it('has one row for each commitment, in the order of the text', async () => {
    await open();
    expect(ids()).toEqual(all().map(({ id }) => id));
  });

  it('counts the commitments with each verdict, and can be limited to one', async () => {
    await open();
    for (const verdict of VERDICTS) {
      await expect.element(button(verdict)).toHaveTextContent(String(withVerdict(verdict).length));
    }
    await button('no-record').click();
    expect(ids()).toEqual(withVerdict('no-record').map(({ id }) => id));
    expect(panels.address()).toBe('/ledger/?verdict=no-record');
  });

  it('can be limited to the commitments about a place, and puts that in the address', async () => {
    await open();
    const [place] = all().flatMap(({ places }) => places);
    await page.getByRole('combobox', { name: words.ledger.place }).selectOptions([place ?? '']);
    expect(ids()).toEqual(
      all()
        .filter(({ places }) => places.includes(place ?? ''))
        .map(({ id }) => id),
    );
    expect(panels.address()).toBe(`/ledger/?place=${place}`);
  });

  it('is sorted by the header of a column, which says so', async () => {
    await open();
    await page.getByRole('button', { name: words.ledger.columns.verdict }).click();
    expect(ids()).toEqual(VERDICTS.flatMap(withVerdict).map(({ id }) => id));
    await expect
      .element(page.getByRole('columnheader', { name: words.ledger.columns.verdict }))
      .toHaveAttribute('aria-sort', 'ascending');
  });

  it('expands what became of the commitment in the address, with a source for each record', async () => {
    const followed = (await import('virtual:atlas/catalogue/en')).default.commitments.find(
      ({ record }) => record.length > 1,
    );
    await open(`/ledger/#${followed?.id}`);
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('link', { name: words.ledger.commitment(followed?.id ?? '') }) });
    await expect.element(row.getByRole('list')).toBeVisible();
    const items = row.getByRole('listitem');
    expect(items.elements()).toHaveLength(followed?.record.length ?? 0);
    for (const item of items.elements()) expect(item.querySelector('a[href^="http"]')).not.toBeNull();
  });

  it('highlights the places of a row that is pointed at', async () => {
    await open();
    const placed = all().find(({ places }) => places.length > 1) ?? all().find(({ places }) => places.length > 0);
    await page.getByRole('link', { name: words.ledger.commitment(placed?.id ?? ''), exact: true }).hover();
    expect(panels.atlas.highlight.get()).toEqual({ places: placed?.places, from: 'text' });
  });
});
