/**
 * Heights and depths of ETOPO5 (NOAA National Geophysical Data Center, 1988; public domain), a grid of 5 arc minutes.
 * The file is `etopo5.cdf` of Debian's package `ferret-datasets`; it is read, never copied into the repository.
 */
import { readFileSync } from 'node:fs';
import { NetCDFReader } from 'netcdfjs';

const COLUMNS = 4320;
const ROWS = 2161;
const CELL = 1 / 12;

/**
 * @param file path of `etopo5.cdf`
 * @returns height in metres above the sea, below it negative, at a longitude and latitude in degrees; between the points of the
 *   grid it is interpolated by a cubic B-spline, which also rounds the steps of 9 km
 */
export function readEtopo5(file) {
  const reader = new NetCDFReader(readFileSync(file));
  const heights = reader.getDataVariable('ROSE');
  if (heights.length !== COLUMNS * ROWS) throw new Error(`${file}: not a grid of ${COLUMNS} by ${ROWS}`);
  const at = (column, row) =>
    heights[Math.min(ROWS - 1, Math.max(0, row)) * COLUMNS + (((column % COLUMNS) + COLUMNS) % COLUMNS)];
  return ([longitude, latitude]) => {
    const x = (((longitude % 360) + 360) % 360) / CELL;
    const y = (latitude + 90) / CELL;
    const weightsX = spline(x - Math.floor(x));
    const weightsY = spline(y - Math.floor(y));
    let height = 0;
    for (let j = 0; j < 4; j += 1)
      for (let i = 0; i < 4; i += 1)
        height += weightsX[i] * weightsY[j] * at(Math.floor(x) + i - 1, Math.floor(y) + j - 1);
    return height;
  };
}

/** Weights of the four points around a position, `t` of the way from the second to the third. */
function spline(t) {
  const s = 1 - t;
  return [s ** 3 / 6, (3 * t ** 3 - 6 * t ** 2 + 4) / 6, (3 * s ** 3 - 6 * s ** 2 + 4) / 6, t ** 3 / 6];
}
