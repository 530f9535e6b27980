/**
 * Writes `geodata/cn-kh-2022/land/`: the shapes of the atlas that are also lines of the base map. They are cut from the same geometry in the
 * same build, so that no second river and no second coast can come to lie beside those of the tiles.
 */
import { writeFileSync } from 'node:fs';
import { mekongOf } from './mekong.mjs';
import { provinceOf } from './province.mjs';

const LAND = new URL('../../cn-kh-2022/land/', import.meta.url);

/**
 * @param {{ region: unknown, rivers: unknown[] }} ground what the tiles are cut from: the topology of the region's land, and its rivers
 * @returns a line a file, for the log
 */
export function writeShapes({ region, rivers }) {
  const shapes = { mekong: mekongOf(rivers), 'preah-sihanouk': provinceOf(region) };
  return Object.entries(shapes).map(([name, shape]) => {
    const text = `${JSON.stringify(shape)}\n`;
    writeFileSync(new URL(`${name}.geojson`, LAND), text);
    return `${name}.geojson: ${text.length} bytes`;
  });
}
