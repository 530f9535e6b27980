/** Points that carry names: countries, towns, waters, mountains and islands. */
import { nameProperties, readEditionJson } from './edition.mjs';
import { readCities } from './sources.mjs';

const point = ([x, y]) => ({ type: 'Point', coordinates: [x, y] });

function properties({ name, kind, rank, minzoom, maxzoom }, as = kind) {
  return {
    kind: as,
    rank,
    minzoom,
    ...(maxzoom === undefined || maxzoom >= 24 ? {} : { maxzoom }),
    ...nameProperties(name),
  };
}

/** Where GeoNames has a town: the largest of that name in the country. */
function locate([name, country], cities) {
  const found = cities.filter((city) => city.country === country && city.name === name);
  if (found.length === 0) throw new Error(`GeoNames has no ${name} in ${country}`);
  return found.reduce((best, city) => ((city.population ?? 0) > (best.population ?? 0) ? city : best)).loc.coordinates;
}

const round = ([x, y]) => [Math.round(x * 1e4) / 1e4, Math.round(y * 1e4) / 1e4];

/** @returns `places` (countries, towns, mountains, islands) and `waters` as lists of point features */
export function preparePlaces() {
  const { countries = [], towns = [], features = [], waters = [] } = readEditionJson('basemap/names.json', {});
  const cities = readCities();
  const feature = (entry, at, kind) => ({
    type: 'Feature',
    properties: properties(entry, kind),
    geometry: point(round(at)),
  });
  return {
    places: [
      ...countries.map((entry) => feature(entry, entry.at, 'country')),
      ...towns.map((entry) => feature(entry, locate(entry.geonames, cities))),
      ...features.map((entry) => feature(entry, entry.at)),
    ],
    waters: waters.map((entry) => feature(entry, entry.at)),
  };
}

/** The named points a tile of a zoom has to carry; one zoom more than the style asks for, against late labels. */
export const namedAt = (features, zoom) => ({
  type: 'FeatureCollection',
  features: features.filter(({ properties: { minzoom, maxzoom = 24 } }) => minzoom <= zoom + 1 && maxzoom >= zoom),
});
