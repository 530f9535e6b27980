/**
 * Writes relief.webp of the edition that ATLAS_EDITION chooses: the shadows of the mountains and three depths of the sea, as one image in
 * Web Mercator that is laid over the land and the water. It is black, with its strength as transparency, so that one file serves any
 * palette; lit slopes are left as they are, which halves the bytes.
 *
 *   npm run relief -- /usr/share/ferret-vis/data/etopo5.cdf
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { EDITION, readBasemapSettings } from './lib/edition.mjs';
import { readEtopo5 } from './lib/etopo5.mjs';
import { landMask } from './lib/land-mask.mjs';
import { project } from './lib/mercator.mjs';

/** Pixels across: 5′ are about two of them, more would only draw the interpolation. */
const WIDTH = 1024;
/** Light from the north-west, as on printed maps: azimuth and height above the horizon in degrees. */
const LIGHT = { azimuth: 315, altitude: 45 };
/** How much steeper than true the ground is lit; slopes over 9 km are gentle. */
const EXAGGERATION = 18;
/** Depths in metres at which the sea turns darker: the edge of the shelf, its slope, the deep. */
const DEPTHS = [200, 1500, 3500];
/** Strength of the deepest tint beside that of a full shadow. */
const DEEP = 0.45;
/** Radius in pixels by which the ground is smoothed before it is lit: parts of ETOPO5 were made from 10′ data and show its steps. */
const SMOOTH = 1.5;
/** Steps of transparency: more cost bytes and can't be told apart at a quarter of their strength. */
const LEVELS = 24;
/** Metres around the equator. */
const EARTH = 40_075_016.686;

const [file] = process.argv.slice(2);
if (!file) throw new Error('Say where etopo5.cdf is: npm run relief -- /usr/share/ferret-vis/data/etopo5.cdf');
const { relief } = readBasemapSettings();
if (!relief) throw new Error(`${fileURLToPath(EDITION)}basemap.json has no "relief"`);
const [west, south, east, north] = relief.bounds;
const [left, top] = project([west, north]);
const [right, bottom] = project([east, south]);
const size = (right - left) / WIDTH;
const height = Math.round((bottom - top) / size);
const frame = { west: left, north: top, size, width: WIDTH, height };

const heightAt = readEtopo5(file);
const longitudeOf = (column) => (left + (column + 0.5) * size - 0.5) * 360;
const latitudeOf = (row) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * (top + (row + 0.5) * size)))) * 180) / Math.PI;
const heights = new Float32Array(WIDTH * height);
for (let row = 0; row < height; row += 1)
  for (let column = 0; column < WIDTH; column += 1)
    heights[row * WIDTH + column] = heightAt([longitudeOf(column), latitudeOf(row)]);

const ground = smoothed(heights.map((metres) => Math.max(0, metres)));
const land = await landMask(fileURLToPath(new URL('basemap.pmtiles', EDITION)), frame, 6);
const pixels = new Uint8ClampedArray(WIDTH * height * 4);
for (let row = 0; row < height; row += 1)
  for (let column = 0; column < WIDTH; column += 1) {
    const index = row * WIDTH + column;
    // Away from the coast by a pixel either way, so that the steps of the grid never draw a shore of their own.
    const away = Math.abs(land[index] - 0.5) * 2;
    const shadow = away * (land[index] > 0.5 ? shade(column, row) : DEEP * depth(heights[index]));
    pixels[index * 4 + 3] = (Math.round(LEVELS * Math.min(1, shadow) * edgeFade(column, row)) * 255) / LEVELS;
  }

/** A Gaussian blur, along rows and then along columns. */
function smoothed(values) {
  const reach = Math.ceil(SMOOTH * 3);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) => Math.exp(-((i - reach) ** 2) / (2 * SMOOTH ** 2)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const blur = (from, across) =>
    from.map((_, index) => {
      const [column, row] = [index % WIDTH, Math.floor(index / WIDTH)];
      let sum = 0;
      for (let i = -reach; i <= reach; i += 1) {
        const x = Math.min(WIDTH - 1, Math.max(0, column + (across ? i : 0)));
        const y = Math.min(height - 1, Math.max(0, row + (across ? 0 : i)));
        sum += weights[i + reach] * from[y * WIDTH + x];
      }
      return sum / total;
    });
  return blur(blur(values, true), false);
}

/** From 0, flat or lit ground, to 1, full shadow. */
function shade(column, row) {
  const at = (x, y) => ground[Math.min(height - 1, Math.max(0, y)) * WIDTH + Math.min(WIDTH - 1, Math.max(0, x))];
  const metres = size * EARTH * Math.cos((latitudeOf(row) * Math.PI) / 180);
  const dx = ((at(column + 1, row) - at(column - 1, row)) / (2 * metres)) * EXAGGERATION;
  const dy = ((at(column, row - 1) - at(column, row + 1)) / (2 * metres)) * EXAGGERATION;
  const azimuth = (LIGHT.azimuth * Math.PI) / 180;
  const altitude = (LIGHT.altitude * Math.PI) / 180;
  const toLight = [Math.sin(azimuth) * Math.cos(altitude), Math.cos(azimuth) * Math.cos(altitude), Math.sin(altitude)];
  const light = (-dx * toLight[0] - dy * toLight[1] + toLight[2]) / Math.hypot(dx, dy, 1);
  return Math.max(0, 1 - light / toLight[2]);
}

/** From 0, the shelf, to 1, the deep sea. */
function depth(metres) {
  const step = (limit) => Math.min(1, Math.max(0, (-metres - limit * 0.93) / (limit * 0.14)));
  return DEPTHS.reduce((sum, limit) => sum + step(limit), 0) / DEPTHS.length;
}

/** The image fades at its edges, so that no box is seen where it ends. */
function edgeFade(column, row) {
  const away = Math.min(column, row, WIDTH - 1 - column, height - 1 - row);
  return Math.min(1, away / (WIDTH * 0.06));
}

const image = await sharp(Buffer.from(pixels.buffer), { raw: { width: WIDTH, height, channels: 4 } })
  .webp({ quality: 20, alphaQuality: 100, effort: 6 })
  .toBuffer();
writeFileSync(new URL('relief.webp', EDITION), image);
process.stdout.write(`relief.webp: ${WIDTH} × ${height} pixels, ${image.length} bytes\n`);
