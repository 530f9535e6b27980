import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { en as words } from '../../src/languages/en/messages.ts';
import { NowhereNote } from '../../src/map/NowhereNote.tsx';
import { type MountedPanels, mountPanels } from './mounted-panels.tsx';

let panels: MountedPanels;
afterEach(() => panels.unmount());

it('says that what is open has no position, and how many places are emphasised instead', async () => {
  panels = await mountPanels(<NowhereNote />);
  const nowhere = panels.catalogue.places.find(({ computed }) => (computed.companions?.length ?? 0) > 0);
  const somewhere = panels.catalogue.places.find(({ computed }) => computed.bounds);
  if (!nowhere || !somewhere) throw new Error('The edition has both kinds of place');
  const note = page.getByText(words.nowhere(nowhere.computed.companions?.length ?? 0));
  panels.atlas.store.dispatch({ type: 'select', place: nowhere.id });
  await expect.element(note).toBeVisible();
  panels.atlas.store.dispatch({ type: 'select', place: somewhere.id });
  await expect.element(note).not.toBeInTheDocument();
});
