/** Exported images, as real browsers draw them. */
import { afterEach, expect, it } from 'vitest';
import type { PictureFormat } from '../../src/domain/picture.ts';
import { makePicture, type Picture } from '../../src/share/image/picture.ts';
import { type MountedPanels, mountPanels } from './mounted-panels.tsx';
import 'maplibre-gl/dist/maplibre-gl.css';
import '../../src/app/base.css';
import '../../src/languages/en/fonts.css';
import '../../src/languages/en/type.css';

const ADDRESS = 'https://atlas.example/?at=2022-11-11';
let mounted: MountedPanels;
const getContext = HTMLCanvasElement.prototype.getContext;

afterEach(() => {
  HTMLCanvasElement.prototype.getContext = getContext;
  mounted.unmount();
});

async function picture(format: PictureFormat): Promise<Picture> {
  mounted = await mountPanels(null, '/?at=2022-11-11');
  const request = { shape: 'square', format, theme: 'night', address: ADDRESS } as const;
  return makePicture(mounted.atlas, request, new AbortController().signal);
}

/** The size of a picture, and how many colours a grid over its map finds. */
async function coloursOf({
  contents,
}: Picture): Promise<{ readonly size: readonly number[]; readonly colours: number }> {
  const bitmap = await createImageBitmap(contents);
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const met = new Set<string>();
  for (let x = 20; x < width; x += 20) {
    for (let y = height * 0.2; y < height * 0.7; y += 20) met.add(`${context?.getImageData(x, y, 1, 1).data}`);
  }
  return { size: [width, height], colours: met.size };
}

it('draws the interactive map at the requested size, and leaves nothing behind', async () => {
  const made = await picture('1');
  const { size, colours } = await coloursOf(made);
  expect([made.simplified, made.contents.type, ...size]).toEqual([false, 'image/png', 1080, 1080]);
  expect(made.file).toMatch(/-map-en-2022-11-11-1080x1080\.png$/);
  // Water, land, labels, symbols; bare paper would be one colour.
  expect(colours).toBeGreaterThan(8);
  expect(document.querySelector('.maplibregl-map')).toBeNull();
  expect(mounted.address()).toBe('/?at=2022-11-11');
});

it('draws the still map where there is no WebGL, and says so', async () => {
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
  } as typeof getContext;
  const made = await picture('2');
  const { size, colours } = await coloursOf(made);
  expect([made.simplified, ...size]).toEqual([true, 2160, 2160]);
  expect(colours).toBeGreaterThan(8);
});

it('writes a self-contained SVG document, with its words, fonts and source', async () => {
  const { contents, simplified } = await picture('svg');
  const text = await contents.text();
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  const { edition } = mounted.catalogue;
  expect([svg.nodeName, svg.getAttribute('width'), simplified]).toEqual(['svg', '1080', false]);
  const words = [...svg.querySelectorAll(':scope > text')].map(({ textContent }) => textContent);
  expect(words).toContain(edition.words.title);
  expect(words).toContain(ADDRESS);
  expect(text).toContain('src:url(data:font/woff2;base64,');
  expect(text).not.toMatch(/(?:href|src)="(?!#)/);
});

it('stops when it is aborted', async () => {
  mounted = await mountPanels(null, '/');
  const stopping = new AbortController();
  const making = makePicture(
    mounted.atlas,
    { shape: 'wide', format: '1', theme: 'day', address: ADDRESS },
    stopping.signal,
  );
  stopping.abort();
  await expect(making).rejects.toThrow(/abort/i);
  expect(document.querySelector('.maplibregl-map')).toBeNull();
});
