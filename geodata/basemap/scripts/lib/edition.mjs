/** The edition whose base map is built: `ATLAS_EDITION`, a folder in `geodata/` or a path from the repository's root. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const name = process.env.ATLAS_EDITION || 'cn-kh-2022';
const folder = [resolve(ROOT, 'geodata', name), resolve(ROOT, name)].find((each) => existsSync(each));
if (!folder) throw new Error(`ATLAS_EDITION: there is no edition "${name}"`);

/** The edition's folder, as an address with a slash at its end. */
export const EDITION = pathToFileURL(`${folder}/`);

/**
 * Reads a JSON file of the edition.
 * @param {unknown} [without] what there is where the edition has no such file; without it, the file must be there
 */
export function readEditionJson(file, without) {
  const address = new URL(file, EDITION);
  if (without !== undefined && !existsSync(address)) return without;
  return JSON.parse(readFileSync(address, 'utf8'));
}

/** Names of the GeoJSON files of a folder of the edition, without their ending, in alphabetical order. */
export function geojsonIn(below) {
  const address = new URL(`${below}/`, EDITION);
  if (!existsSync(address)) return [];
  return readdirSync(address)
    .filter((file) => file.endsWith('.geojson'))
    .map((file) => file.slice(0, -'.geojson'.length))
    .sort();
}

/** `basemap.json`: see README.md for what is in it. */
export const readBasemapSettings = () => readEditionJson('basemap.json', {});

const { languages, home } = readEditionJson('edition.json');

/** All of `edition.json` that the tiles depend on. */
export const EDITION_INPUTS = { languages, home };

/** The languages in which the map has names. */
export const LANGUAGES = languages;

/** The edition's home frame, [west, south, east, north] in degrees; east is below west where it crosses the 180th meridian. */
export const HOME_BOUNDS = home.bounds;

/** A name in the edition's languages as the properties of a tile's feature. */
export const nameProperties = (name) =>
  Object.fromEntries(LANGUAGES.map((language) => [`name_${language}`, name[language]]));
