/** The same spot on other maps. */
import type { Camera } from '../../state/camera.ts';

/** Theirs count tiles of 256 pixels, ours of 512. */
const tileZoom = (zoom: number, most: number) => Math.min(most, Math.round(zoom) + 1);

export function openStreetMapAddress({ zoom, lat, lng }: Camera): string {
  return `https://www.openstreetmap.org/#map=${tileZoom(zoom, 19)}/${lat}/${lng}`;
}

/** RFC 5870, with the zoom that telephones understand. */
export function geoAddress({ zoom, lat, lng }: Camera): string {
  return `geo:${lat},${lng}?z=${tileZoom(zoom, 19)}`;
}

/** Sentinel-2 sees 10 m: nearer than zoom 16 it has nothing to show either. */
export function copernicusAddress({ zoom, lat, lng }: Camera): string {
  return `https://browser.dataspace.copernicus.eu/?zoom=${tileZoom(zoom, 16)}&lat=${lat}&lng=${lng}`;
}
