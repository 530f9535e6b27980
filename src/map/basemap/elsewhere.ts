/** Addresses that show the same spot on other maps. */
import type { Camera } from '../../state/camera.ts';

/** The other maps count zoom by tiles of 256 pixels, ours by tiles of 512, so theirs is one higher. */
const tileZoom = (zoom: number, most: number) => Math.min(most, Math.round(zoom) + 1);

/** A page of openstreetmap.org; its deepest zoom is 19. */
export function openStreetMapAddress({ zoom, lat, lng }: Camera): string {
  return `https://www.openstreetmap.org/#map=${tileZoom(zoom, 19)}/${lat}/${lng}`;
}

/** A geo URI (RFC 5870) with the `z` parameter that apps on phones understand. */
export function geoAddress({ zoom, lat, lng }: Camera): string {
  return `geo:${lat},${lng}?z=${tileZoom(zoom, 19)}`;
}

/** Sentinel-2 has a resolution of 10 m, so zooming in beyond 16 shows nothing more. */
export function copernicusAddress({ zoom, lat, lng }: Camera): string {
  return `https://browser.dataspace.copernicus.eu/?zoom=${tileZoom(zoom, 16)}&lat=${lat}&lng=${lng}`;
}
