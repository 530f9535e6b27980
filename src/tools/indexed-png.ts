import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const compress = promisify(deflate);

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Enough for seven flat colours, five for letters and lines, and their anti-aliased edges: more make no visible difference. */
const PALETTE_SIZE = 40;
/** Above this zlib level, compression takes several times as long and saves only one per cent. */
const LEVEL = 8;

/** An opaque colour as 0xRRGGBB, and how many pixels have it. */
interface Counted {
  readonly colour: number;
  readonly count: number;
}

/**
 * Encodes a PNG with a palette (ISO/IEC 15948, colour type 3), a third of the size of the same drawing in true colour. Colours are
 * reduced to the size of the palette.
 *
 * @param pixels opaque RGBA, four bytes per pixel
 */
export async function indexedPng(pixels: Uint8Array, width: number, height: number): Promise<Buffer> {
  const colours = new Uint32Array(width * height);
  for (let index = 0; index < colours.length; index += 1) {
    const at = index * 4;
    colours[index] = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
  }
  const { palette, indexOf } = reduce(histogram(colours));
  // Each row begins with its filter type: 0 (none), which suits a palette.
  const rows = Buffer.alloc((width + 1) * height);
  let before = -1;
  let entry = 0;
  colours.forEach((colour, index) => {
    if (colour !== before) entry = indexOf.get(colour) ?? 0;
    before = colour;
    rows[index + Math.floor(index / width) + 1] = entry;
  });

  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => channels(colour)))),
    chunk('IDAT', await compress(rows, { level: LEVEL })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function histogram(colours: Uint32Array): Counted[] {
  const counts = new Map<number, number>();
  let before = colours[0] ?? 0;
  let run = 0;
  for (const colour of colours) {
    if (colour !== before) {
      counts.set(before, (counts.get(before) ?? 0) + run);
      before = colour;
      run = 0;
    }
    run += 1;
  }
  counts.set(before, (counts.get(before) ?? 0) + run);
  return [...counts].map(([colour, count]) => ({ colour, count }));
}

type Channels = readonly [red: number, green: number, blue: number];

const channels = (colour: number): Channels => [colour >> 16, (colour >> 8) & 255, colour & 255];

interface Box {
  readonly members: readonly Counted[];
  /** The channel in which its colours differ most. */
  readonly channel: 0 | 1 | 2;
  /** Priority for being halved: the range in that channel, weighted by the number of pixels. */
  readonly spread: number;
}

/** Median cut (Heckbert 1982): halves the box with the greatest spread until there are as many boxes as palette entries. */
function reduce(all: Counted[]): { palette: readonly number[]; indexOf: ReadonlyMap<number, number> } {
  const boxes = [boxOf(all)];
  while (boxes.length < PALETTE_SIZE) {
    const widest = boxes.reduce((best, box, index) => (box.spread > (boxes[best]?.spread ?? 0) ? index : best), 0);
    const box = boxes[widest];
    if (!box || box.spread === 0) break;
    boxes.splice(widest, 1, ...halves(box));
  }
  const indexOf = new Map<number, number>();
  boxes.forEach(({ members }, index) => {
    for (const { colour } of members) indexOf.set(colour, index);
  });
  return { palette: boxes.map(({ members }) => mean(members)), indexOf };
}

function boxOf(members: readonly Counted[]): Box {
  const low = [255, 255, 255];
  const high = [0, 0, 0];
  let pixels = 0;
  for (const { colour, count } of members) {
    pixels += count;
    channels(colour).forEach((value, channel) => {
      low[channel] = Math.min(low[channel] ?? 255, value);
      high[channel] = Math.max(high[channel] ?? 0, value);
    });
  }
  const ranges = high.map((value, channel) => value - (low[channel] ?? 0));
  const widest = Math.max(...ranges);
  const channel = ranges.indexOf(widest);
  // The edges of letters are few pixels of many colours, areas are many of one; the exponent keeps either from taking the whole palette.
  return { members, channel: channel === 0 ? 0 : channel === 1 ? 1 : 2, spread: widest * pixels ** 0.35 };
}

function halves({ members, channel }: Box): [Box, Box] {
  const sorted = [...members].sort((a, b) => channels(a.colour)[channel] - channels(b.colour)[channel]);
  const half = sorted.reduce((sum, { count }) => sum + count, 0) / 2;
  let before = 0;
  let cut = 0;
  while (cut < sorted.length - 1 && before + (sorted[cut]?.count ?? 0) <= half) {
    before += sorted[cut]?.count ?? 0;
    cut += 1;
  }
  const at = Math.max(1, cut);
  return [boxOf(sorted.slice(0, at)), boxOf(sorted.slice(at))];
}

function mean(members: readonly Counted[]): number {
  const sums = [0, 0, 0];
  let pixels = 0;
  for (const { colour, count } of members) {
    pixels += count;
    channels(colour).forEach((value, channel) => {
      sums[channel] = (sums[channel] ?? 0) + value * count;
    });
  }
  const [red = 0, green = 0, blue = 0] = sums.map((sum) => Math.round(sum / pixels));
  return (red << 16) | (green << 8) | blue;
}
