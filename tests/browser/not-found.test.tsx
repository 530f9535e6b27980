import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { headOf } from '../../src/app/head.ts';
import { Notices } from '../../src/app/Notices.tsx';
import { en as words } from '../../src/languages/en/messages.ts';
import { loadPack } from '../../src/languages/load-pack.ts';
import { Opening } from '../../src/panels/Opening.tsx';
import { type MountedPanels, mountPanels } from './mounted-panels.tsx';

let panels: MountedPanels;
afterEach(() => panels.unmount());

async function open(address: string): Promise<void> {
  panels = await mountPanels(
    <>
      <Opening />
      <Notices />
    </>,
    address,
  );
}

const missing = () => page.getByRole('region', { name: words.notFoundTitle });
const offered = () => missing().getByRole('listitem').elements();
const first = () => panels.catalogue.places[0] ?? { id: '', name: '', sectors: [] };

describe('a page that does not exist', () => {
  it('says so in its title and its heading, and not in a notice as well', async () => {
    await open('/place/qqqq/');
    await expect.element(missing()).toHaveTextContent(words.droppedParts.place('qqqq'));
    expect(headOf(panels.atlas.store.get()).title).toContain(words.notFoundTitle);
    expect(page.getByRole('complementary').query()).toBeNull();
  });

  it('suggests the nearest places under the chosen filters, and disappears once one is opened', async () => {
    await open('/');
    const { id, name, sectors } = first();
    panels.unmount();
    await open(`/place/${id.slice(0, -1)}/?sector=${sectors[0]}`);
    await missing().getByRole('link', { name, exact: true }).click();
    await expect.poll(() => panels.address()).toBe(`/place/${id}/?sector=${sectors[0]}`);
    panels.atlas.store.dispatch({ type: 'close' });
    await expect.poll(() => page.getByRole('heading', { name: words.lede.headline }).query()).not.toBeNull();
    expect(missing().query()).toBeNull();
  });

  it('recognises a place by its name in every language of the edition', async () => {
    const foreign = panels.catalogue.edition.languages.find((language) => language !== 'en');
    const { name } = (await loadPack(foreign ?? 'en')).catalogue.places[0] ?? { name: '' };
    await open(`/place/${name}/`);
    await expect.element(missing().getByRole('link', { name: first().name, exact: true })).toBeVisible();
  });

  it('suggests what readers ask about most where nothing is near', async () => {
    await open('/qqqqqqqq/');
    expect(offered().length).toBeGreaterThan(1);
  });

  it('links to the start page', async () => {
    await open('/qqqqqqqq/');
    await missing()
      .getByRole('link', { name: words.home(panels.catalogue.edition.words.title) })
      .click();
    await expect.element(page.getByRole('heading', { name: words.lede.headline })).toBeVisible();
  });
});
