import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PreviewImage } from '../prerender/preview/preview.ts';
import { indexedPng } from './indexed-png.ts';
import { writePreviews } from './previews.ts';

/** The colours of an indexed PNG without filters, as 0xRRGGBB. */
function decode(png: Buffer): { width: number; height: number; colours: number[] } {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const header = chunks.get('IHDR') ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const colours = Array.from({ length: width * height }, (_, index) =>
    palette.readUIntBE(3 * (rows[index + Math.floor(index / width) + 1] ?? 0), 3),
  );
  return { width, height, colours };
}

const pixels = (colours: readonly number[]): Uint8Array =>
  Uint8Array.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255, 255]));

describe('PNG with a palette', () => {
  it('keeps few colours exactly', async () => {
    const colours = [0xfbf8f0, 0x24282c, 0xb03030, 0xfbf8f0, 0x2b6ca3, 0xfbf8f0];
    expect(decode(await indexedPng(pixels(colours), 3, 2))).toEqual({ width: 3, height: 2, colours });
  });

  it('keeps what covers most of the picture exactly, and the rest nearly', async () => {
    const shades = Array.from({ length: 256 }, (_, grey) => grey * 0x010101);
    const colours = [...new Array<number>(4000).fill(0xfbf8f0), ...shades];
    const decoded = decode(await indexedPng(pixels(colours), 56, 76)).colours;
    expect(new Set(decoded.slice(0, 4000))).toEqual(new Set([0xfbf8f0]));
    const worst = Math.max(
      ...shades.map((shade, index) => Math.abs((shade & 255) - ((decoded[4000 + index] ?? 0) & 255))),
    );
    expect(worst).toBeLessThanOrEqual(8);
  });
});

describe('preview images of a build', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'previews-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const image = (name: string, colour: string): PreviewImage => ({
    file: `preview/en/${name}.png`,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><rect width="4" height="3" fill="${colour}"/></svg>`,
  });
  const write = (...images: PreviewImage[]) => {
    async function* each() {
      yield* images;
    }
    return writePreviews(each(), join(folder, 'dist'), join(folder, 'cache'));
  };

  it('are drawn once and kept until nothing shows them', async () => {
    expect(await write(image('a', '#102030'), image('b', '#405060'))).toEqual({ all: 2, drawn: 2 });
    const png = await readFile(join(folder, 'dist/preview/en/a.png'));
    expect(decode(png)).toEqual({ width: 4, height: 3, colours: new Array(12).fill(0x102030) });

    expect(await write(image('a', '#102030'), image('b', '#708090'))).toEqual({ all: 2, drawn: 1 });
    expect(await readdir(join(folder, 'cache'))).toHaveLength(2);
    expect(decode(await readFile(join(folder, 'dist/preview/en/b.png'))).colours[0]).toBe(0x708090);
  });
});
