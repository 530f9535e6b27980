import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FeatureCollection } from 'geojson';
import { build } from 'vite';
import { log } from '../../src/tools/log.ts';
import { DIST, PROJECT_ROOT } from '../../src/tools/site.ts';

const CACHE = join(PROJECT_ROOT, '.cache', 'bench');
const SOURCES = join(PROJECT_ROOT, 'geodata', 'cn-kh-2022', 'places');

/**
 * Builds the bare page with the data that the atlas publishes.
 *
 * @returns the directory to serve
 */
export async function buildBarePage(): Promise<string> {
  const outDir = join(CACHE, 'bare');
  await build({
    configFile: false,
    root: fileURLToPath(new URL('bare/', import.meta.url)),
    logLevel: 'warn',
    worker: { format: 'es' },
    build: { target: 'es2022', outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  await writePlaces(join(outDir, 'places.geojson'));
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

async function writePlaces(target: string): Promise<void> {
  try {
    await copyFile(join(DIST, 'data', 'places.geojson'), target);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    log('dist/data/places.geojson is not there; the bare page gets the files of geodata/places instead.');
    await writeFile(target, JSON.stringify(await mergedSources()));
  }
}

async function mergedSources(): Promise<FeatureCollection> {
  const names = (await readdir(SOURCES)).filter((name) => name.endsWith('.geojson')).sort();
  const files = await Promise.all(names.map((name) => readFile(join(SOURCES, name), 'utf8')));
  const features = files.flatMap((text) => (JSON.parse(text) as FeatureCollection).features);
  return { type: 'FeatureCollection', features };
}
