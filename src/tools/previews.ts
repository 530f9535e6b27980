/** Renders the preview images of pages to PNG files, with a cache across builds. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { editionKey } from '../compiler/edition-directory.ts';
import type { PreviewImage } from '../prerender/preview/preview.ts';
import { indexedPng } from './indexed-png.ts';
import { PROJECT_ROOT } from './site.ts';

/** Files that determine how an SVG is rendered; a change to any of them invalidates the cache. */
const MADE_WITH = ['src/tools/previews.ts', 'src/tools/indexed-png.ts', 'node_modules/@resvg/resvg-js/package.json'];
/** Concurrency. Rendering and compressing run on libuv's thread pool, which has four threads by default. */
const AT_ONCE = 4;

export interface PreviewCount {
  readonly all: number;
  /** How many were not in the cache. */
  readonly drawn: number;
}

/** Where an edition keeps its images: builds of one must not remove those of another. */
export const previewCache = (editionFolder: string): string =>
  join(PROJECT_ROOT, '.cache/previews', editionKey(editionFolder));

/**
 * Writes images to a folder. Images that an earlier build has rendered are copied from the cache; cached images that are no longer
 * used are removed.
 *
 * @param cache folder of the cache
 */
export async function writePreviews(
  images: AsyncIterable<PreviewImage>,
  folder: string,
  cache: string,
): Promise<PreviewCount> {
  const salt = createHash('sha256');
  for (const file of MADE_WITH) salt.update(await readFile(join(PROJECT_ROOT, file)));
  const version = salt.digest('hex');
  await mkdir(cache, { recursive: true });

  const used = new Set<string>();
  let drawn = 0;
  const write = async ({ file, svg }: PreviewImage): Promise<void> => {
    const name = `${createHash('sha256').update(version).update(svg).digest('hex')}.png`;
    const kept = join(cache, name);
    used.add(name);
    if (!existsSync(kept)) {
      drawn += 1;
      await writeFile(kept, await png(svg));
    }
    const target = join(folder, file);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(kept, target);
  };

  let all = 0;
  const pending = new Set<Promise<void>>();
  for await (const image of images) {
    all += 1;
    const done: Promise<void> = write(image).finally(() => pending.delete(done));
    pending.add(done);
    if (pending.size >= AT_ONCE) await Promise.race(pending);
  }
  await Promise.all(pending);
  const left = (await readdir(cache)).filter((name) => !used.has(name));
  await Promise.all(left.map((name) => rm(join(cache, name))));
  return { all, drawn };
}

async function png(svg: string): Promise<Buffer> {
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return indexedPng(image.pixels, image.width, image.height);
}
