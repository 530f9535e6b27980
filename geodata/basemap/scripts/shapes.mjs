/**
 * Writes the shapes in `land/` of an edition that are also lines of the base map. They are cut from the same geometry in the same build, so that no second river and no second coast can come to lie beside those of the tiles.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { EDITION, readBasemapSettings } from './lib/edition.mjs';
import { mekongOf } from './mekong.mjs';
import { provinceOf } from './province.mjs';

const LAND = new URL('land/', EDITION);

/** How each is made, by the name under which `basemap.json` asks for it. */
const SHAPES = {
  mekong: ({ rivers }) => mekongOf(rivers),
  'preah-sihanouk': ({ region }) => provinceOf(region),
};

/**
 * @param {{ region: unknown, rivers: unknown[] }} ground what the tiles are cut from: the topology of the region's land, and its rivers
 * @returns a line a file, for the log
 */
export function writeShapes(ground) {
  const { shapes = [] } = readBasemapSettings();
  if (shapes.length > 0) mkdirSync(LAND, { recursive: true });
  return shapes.map((name) => {
    const make = SHAPES[name];
    if (!make) throw new Error(`basemap.json: "shapes" knows ${Object.keys(SHAPES).join(', ')}, not "${name}"`);
    const text = `${JSON.stringify(make(ground))}\n`;
    writeFileSync(new URL(`${name}.geojson`, LAND), text);
    return `${name}.geojson: ${text.length} bytes`;
  });
}
