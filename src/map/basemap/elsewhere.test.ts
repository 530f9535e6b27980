import { expect, it } from 'vitest';
import { copernicusAddress, geoAddress, openStreetMapAddress } from './elsewhere.ts';

const HERE = { zoom: 14, lat: 10.63, lng: 103.5 };

it('opens the same spot at the same scale', () => {
  expect(openStreetMapAddress(HERE)).toBe('https://www.openstreetmap.org/#map=15/10.63/103.5');
  expect(geoAddress(HERE)).toBe('geo:10.63,103.5?z=15');
  expect(copernicusAddress(HERE)).toBe('https://browser.dataspace.copernicus.eu/?zoom=15&lat=10.63&lng=103.5');
});

it('never exceeds the other map’s maximum zoom', () => {
  expect(openStreetMapAddress({ ...HERE, zoom: 19.2 })).toContain('#map=19/');
  expect(copernicusAddress({ ...HERE, zoom: 17 })).toContain('zoom=16&');
});
