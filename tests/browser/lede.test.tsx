import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { VERDICTS, verdictKindOf, verdictOf } from '../../src/domain/commitment.ts';
import { en as words } from '../../src/languages/en/messages.ts';
import { Lede } from '../../src/panels/lede/Lede.tsx';
import { judgedOn, shortVerdict } from '../../src/panels/ledger/verdict-words.ts';
import { Overview } from '../../src/panels/overview/Overview.tsx';
import { type MountedPanels, mountPanels } from './mounted-panels.tsx';

let panels: MountedPanels;
afterEach(() => panels.unmount());

async function open(address = '/'): Promise<void> {
  panels = await mountPanels(
    <>
      <Lede />
      <Overview />
    </>,
    address,
  );
}

const region = () => page.getByRole('region', { name: words.ledger.becameOf, exact: true });
const rows = () => region().getByRole('listitem');
const link = (index: number) => rows().nth(index).getByRole('link');
const chosen = () =>
  panels.catalogue.edition.lede.flatMap((id) => panels.catalogue.commitments.find((each) => each.id === id) ?? []);

describe('the lede', () => {
  it('says in one row for each chosen commitment which place it is about, and what became of it', async () => {
    await open();
    const { catalogue } = panels;
    const said = chosen().map((commitment) => {
      const verdict = verdictOf(commitment.record, catalogue.edition.document.date);
      const day = judgedOn(commitment, catalogue.newest, null);
      const place = catalogue.places.find(({ id }) => id === commitment.places[0]);
      return `${place?.label} ${shortVerdict(commitment, verdict, words, 'en', day)}`;
    });
    expect(said.length).toBeGreaterThan(1);
    for (const [index, name] of said.entries()) await expect.element(link(index)).toHaveAccessibleName(name);
    expect(rows().elements()).toHaveLength(said.length);
  });

  it('highlights the places of the row that is pointed at', async () => {
    await open();
    await link(1).hover();
    expect(panels.atlas.highlight.get()).toEqual({ places: chosen()[1]?.places, from: 'text' });
  });

  it('opens the place of a row, and gives way to that place’s page', async () => {
    await open();
    await link(0).click();
    await expect.poll(() => panels.address()).toBe(`/place/${chosen()[0]?.places[0]}/`);
    expect(region().query()).toBeNull();
  });

  it('is judged on the day shown', async () => {
    const day = '2000-01-01';
    await open(`/?at=${day}`);
    const [first] = chosen();
    if (!first) throw new Error('The edition has a lede');
    const verdict = verdictOf(first.record, panels.catalogue.edition.document.date, day);
    await expect.element(link(0)).toHaveTextContent(shortVerdict(first, verdict, words, 'en', day));
  });

  it('has no verdicts before the day of the document, and no counts', async () => {
    await open('/?at=2000-01-01');
    for (const index of chosen().keys()) await expect.element(link(index)).toHaveTextContent(words.ledger.notPromised);
    expect(region().getByRole('group', { name: words.ledger.byVerdict }).query()).toBeNull();
  });

  it('has a bar whose segments filter, and fades rows that the filter leaves out', async () => {
    await open();
    const first = verdictKindOf(chosen()[0]?.record ?? [], null);
    const kind = VERDICTS.find((each) => each === first) ?? 'done';
    await region()
      .getByRole('group', { name: words.ledger.byVerdict })
      .getByRole('button', { name: words.ledger.verdicts[kind] })
      .click();
    await expect.poll(() => panels.address()).toBe(`/?verdict=${kind}`);
    const outside = rows()
      .elements()
      .map((row) => row.hasAttribute('data-outside'));
    expect(outside).toEqual(chosen().map(({ record }) => verdictKindOf(record, null) !== kind));
  });

  it('is followed by a link to the whole ledger', async () => {
    await open();
    await page.getByRole('link', { name: words.lede.whole(panels.catalogue.commitments.length) }).click();
    await expect.poll(() => panels.address()).toBe('/ledger/');
  });
});
