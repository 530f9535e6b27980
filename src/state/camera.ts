/**
 * The camera as written in addresses: the centre of the part of the map that no panel covers, and the zoom as MapLibre counts it
 * (512-pixel tiles, web mercator).
 */
export interface Camera {
  readonly zoom: number;
  /** Degrees north, WGS 84. */
  readonly lat: number;
  /** Degrees east, WGS 84, −180 … 180. */
  readonly lng: number;
}

export const MIN_ZOOM = 0;
/** Beyond this zoom, the five decimals of an address would be coarser than half a pixel. */
export const MAX_ZOOM = 17;
/** The northern limit of web mercator. */
const MAX_LATITUDE = 85.05113;
const MAX_DECIMALS = 5;

/**
 * Decimals needed to keep a coordinate within about half a CSS pixel at a zoom. One pixel is 360 / (512 · 2^zoom) degrees of longitude.
 *
 * @returns 0 … 5
 */
export function coordinateDecimals(zoom: number): number {
  const halfPixel = 360 / (512 * 2 ** zoom) / 2;
  return Math.min(MAX_DECIMALS, Math.max(0, Math.ceil(-Math.log10(halfPixel))));
}

/** Rounds a camera to the precision of addresses, wraps its longitude and clamps it to the map. */
export function normaliseCamera(camera: Camera): Camera {
  const zoom = round(Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, camera.zoom)), 2);
  const decimals = coordinateDecimals(zoom);
  const lat = round(Math.min(85, Math.max(-85, camera.lat)), decimals);
  // Rounded again, because wrapping introduces floating-point error.
  return { zoom, lat, lng: round(wrap(round(camera.lng, decimals)), decimals) };
}

/** −180 inclusive to 180 exclusive. */
function wrap(lng: number): number {
  return ((((lng + 180) % 360) + 360) % 360) - 180;
}

/** Writes `zoom/lat/lng`, in degrees, without trailing zeros. Note that latitude comes first, as is usual in addresses of maps. */
export function formatCamera(camera: Camera): string {
  const { zoom, lat, lng } = normaliseCamera(camera);
  return `${zoom}/${lat}/${lng}`;
}

/** Parses `zoom/lat/lng`. @returns null where the text is not a camera or lies outside the map */
export function parseCamera(text: string): Camera | null {
  const parts = text.split('/');
  if (parts.length !== 3 || !parts.every((part) => /^-?\d{1,3}(\.\d{1,20})?$/.test(part))) return null;
  const [zoom, lat, lng] = parts.map(Number) as [number, number, number];
  if (zoom < MIN_ZOOM || zoom > MAX_ZOOM || Math.abs(lat) > MAX_LATITUDE || Math.abs(lng) > 180) return null;
  return normaliseCamera({ zoom, lat, lng });
}

/** Rounds, and turns −0 into 0: it would print the same but compare as different. */
function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor + 0;
}
