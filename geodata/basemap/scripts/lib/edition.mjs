/** The edition whose base map is built: `ATLAS_EDITION`, a folder in `geodata/` or a path from the repository's root. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const name = process.env.ATLAS_EDITION || 'cn-kh-2022';
const folder = [resolve(ROOT, 'geodata', name), resolve(ROOT, name)].find((each) => existsSync(each));
if (!folder) throw new Error(`ATLAS_EDITION: there is no edition "${name}"`);

/** The edition's folder, as an address with a slash at its end. */
export const EDITION = pathToFileURL(`${folder}/`);

/** `basemap.json`: see README.md for what is in it. */
export function readBasemapSettings() {
  return JSON.parse(readFileSync(new URL('basemap.json', EDITION), 'utf8'));
}
