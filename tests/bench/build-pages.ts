import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { DIST, PROJECT_ROOT } from '../../src/tools/site.ts';
import { growPlugin } from './grow.ts';

const CACHE = join(PROJECT_ROOT, '.cache', 'bench');
const PAGES = fileURLToPath(new URL('pages/', import.meta.url));

/** Pages with a map to compare the atlas with; each is a folder in `pages/`. */
export type MapPage = 'bare' | 'plain' | 'leaflet';

/**
 * Builds a page with the atlas's published places, and with its basemap if the page draws one.
 *
 * @returns the directory to serve
 */
export async function buildMapPage(name: MapPage): Promise<string> {
  const outDir = join(CACHE, name);
  await build({
    configFile: false,
    root: join(PAGES, name),
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: { target: 'es2022', outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  await copyFile(join(DIST, 'data', 'places.geojson'), join(outDir, 'places.geojson'));
  if (name === 'plain') await copyFile(join(DIST, 'basemap.pmtiles'), join(outDir, 'basemap.pmtiles'));
  return outDir;
}

/**
 * The atlas's front page with the same text and styles, but without scripts and hence without an interactive map.
 *
 * @returns the directory to serve
 */
export async function buildStaticPage(): Promise<string> {
  const outDir = join(CACHE, 'static');
  const html = await readFile(join(DIST, 'index.html'), 'utf8');
  const still = html
    .replace(/<script\b[^>]*type="module"[^>]*><\/script>/g, '')
    .replace(/<link\b[^>]*rel="(?:modulepreload|prefetch|manifest)"[^>]*>/g, '');
  const files = [...still.matchAll(/(?:href|src)="\/(assets\/[^"]+|icon\.svg)"/g)].map(([, file]) => file ?? '');
  await mkdir(join(outDir, 'assets'), { recursive: true });
  await writeFile(join(outDir, 'index.html'), still);
  const sheets = await Promise.all(
    files.filter((file) => file.endsWith('.css')).map((file) => readFile(join(DIST, file), 'utf8')),
  );
  const fonts = sheets.flatMap((css) =>
    [...css.matchAll(/url\(\/?(assets\/[^)"']+)\)/g)].map(([, file]) => file ?? ''),
  );
  for (const file of new Set([...files, ...fonts])) await copyFile(join(DIST, file), join(outDir, file));
  return outDir;
}

/**
 * Builds the atlas with invented places added to its own, through the same modules; not prerendered.
 *
 * @param more how many places to add
 * @returns the directory to serve
 */
export async function buildGrownAtlas(more: number): Promise<string> {
  const outDir = join(CACHE, `grown-${more}`);
  await build({
    root: PROJECT_ROOT,
    logLevel: 'error',
    plugins: [growPlugin(more)],
    build: { outDir, emptyOutDir: true },
  });
  return outDir;
}

/**
 * Bundles the probe into one script.
 *
 * @returns its path
 */
export async function buildProbe(): Promise<string> {
  const outDir = join(CACHE, 'probe');
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: true,
      lib: {
        entry: fileURLToPath(new URL('probe.ts', import.meta.url)),
        formats: ['iife'],
        name: 'probe',
        fileName: () => 'probe.js',
      },
    },
  });
  return join(outDir, 'probe.js');
}
