/** West, south, east, north in degrees (RFC 7946 order). */
export type Bounds = readonly [west: number, south: number, east: number, north: number];
/** Longitude, latitude in degrees, WGS 84. */
export type LonLat = readonly [lon: number, lat: number];
