import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { EdgeNote } from '../../src/map/pointing/EdgeNote.tsx';
import { type MountedPanels, mountPanels } from './mounted-panels.tsx';

let panels: MountedPanels;
beforeEach(async () => {
  panels = await mountPanels(<EdgeNote />);
});
afterEach(() => panels.unmount());

/** Sets a view far from a place of the catalogue, and returns that place. */
function lookElsewhere() {
  const place = panels.catalogue.places.find(({ computed }) => computed.labelPoint);
  const [lng, lat] = place?.computed.labelPoint ?? [0, 0];
  if (!place) throw new Error('No place has a position');
  panels.atlas.mapView.set({
    camera: { zoom: 8, lng: lng - 20, lat },
    seen: [lng - 21, lat - 1, lng - 19, lat + 1],
    counterpart: null,
    deepest: 12,
    onScreen: new Set<string>(),
  });
  return place;
}

it('points to a place that is pointed at in the text and out of view', async () => {
  const { id, label } = lookElsewhere();
  panels.atlas.highlight.set({ places: [id], from: 'text' });
  await expect.element(page.getByText(label)).toBeVisible();
  panels.atlas.highlight.set(null);
  await expect.element(page.getByText(label)).not.toBeInTheDocument();
});

it('leads to the open place', async () => {
  const { id, label } = lookElsewhere();
  panels.atlas.store.dispatch({ type: 'select', place: id });
  panels.atlas.store.dispatch({ type: 'camera', camera: { zoom: 8, lng: 0, lat: 0 } });
  await page.getByRole('button', { name: label }).click();
  expect(panels.atlas.store.get().view.camera).toBeNull();
});
