import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { END_NOTE } from '../../src/map/late-parts.tsx';
import { type MountedPanels, mountPanels } from './mounted-panels.tsx';

let panels: MountedPanels;
beforeEach(async () => {
  panels = await mountPanels(END_NOTE);
});
afterEach(() => panels.unmount());

function lookFrom(zoom: number): void {
  panels.atlas.mapView.set({
    camera: { zoom, lng: 100.5, lat: 12.25 },
    seen: [100, 12, 101, 12.5],
    deepest: 12,
    counterpart: null,
    onScreen: new Set<string>(),
  });
}

it('says where there is no more detail, and links to the same spot on maps that have more', async () => {
  lookFrom(11);
  const note = page.getByText('No more detail here.');
  await expect.element(note).not.toBeInTheDocument();
  lookFrom(12);
  await expect.element(note).toBeVisible();
  const link = (name: string) => page.getByRole('link', { name, includeHidden: true });
  await expect
    .element(link('OpenStreetMap'))
    .toHaveAttribute('href', 'https://www.openstreetmap.org/#map=13/12.25/100.5');
  await expect
    .element(link('satellite'))
    .toHaveAttribute('href', 'https://browser.dataspace.copernicus.eu/?zoom=13&lat=12.25&lng=100.5');
  await expect.element(link('In a map app')).toHaveAttribute('href', 'geo:12.25,100.5?z=13');
});
