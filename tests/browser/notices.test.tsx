/** What of an address was not understood, and what it leaves out. */
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Notices } from '../../src/app/Notices.tsx';
import { en as words } from '../../src/languages/en/messages.ts';
import { type LanguagePack, loadPack } from '../../src/languages/load-pack.ts';
import { PlaceList } from '../../src/panels/list/PlaceList.tsx';
import { PlacePage } from '../../src/panels/place/PlacePage.tsx';
import { type MountedPanels, mountPanels } from './mounted-panels.tsx';

let panels: MountedPanels;
afterEach(() => panels.unmount());

const open = async (address: string) => {
  panels = await mountPanels(
    <>
      <Notices />
      <PlacePage />
      <PlaceList />
    </>,
    address,
  );
};

/** A place, one of its sectors, and a sector that it is not of. */
function somePlace({ places, sectors }: LanguagePack['catalogue']) {
  const [place] = places;
  const other = sectors.find(({ id }) => !place?.sectors.includes(id));
  if (!place || !other) throw new Error('The edition has one sector');
  return { ...place, sector: place.sectors[0], other: other.id };
}

const pageOf = (name: string) => page.getByRole('article', { name, exact: true });

it('an unknown part is told once, the rest is kept, and the address put right', async () => {
  const { id, name, sector } = somePlace((await loadPack('en')).catalogue);
  await open(`/place/${id}/?sector=magic,${sector}&at=2022-02-30`);
  expect(panels.history.entries()).toEqual([`/place/${id}/?sector=${sector}`]);
  const notice = page.getByRole('complementary', { name: words.droppedTitle });
  await expect.element(notice).toHaveTextContent(words.droppedParts.sector('magic'));
  await expect.element(notice).toHaveTextContent(words.droppedParts.at('2022-02-30'));
  await expect.element(page.getByRole('status')).toHaveTextContent('magic');
  await notice.getByRole('button', { name: words.dismiss }).click();
  await expect.element(notice).not.toBeInTheDocument();
  await expect.element(pageOf(name)).toBeVisible();
});

it('a selected place outside the chosen sectors is listed and says so', async () => {
  const { id, name, other } = somePlace((await loadPack('en')).catalogue);
  await open(`/place/${id}/?sector=${other}`);
  const entry = page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) });
  await expect.element(entry.first()).toHaveTextContent(words.placeOutsideFilter);
  await expect.element(pageOf(name)).toHaveTextContent(words.placeOutsideFilter);
});
