/**
 * Writes a PMTiles archive, version 3 (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md): clustered, with
 * gzipped tiles and directories, and each distinct tile stored once.
 */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

const HEADER_BYTES = 127;
/** The root directory and the header have to be in the first 16 KiB, which a reader fetches in one request. */
const ROOT_BYTES = 16_384 - HEADER_BYTES;
const GZIP = 2;
const MVT = 1;

// The operating system byte of the header varies between machines; 255 is "unknown", and keeps archives reproducible.
function gzip(buffer) {
  const packed = gzipSync(buffer, { level: 9 });
  packed[9] = 255;
  return packed;
}

function varint(value, out) {
  let rest = value;
  while (rest >= 0x80) {
    out.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  out.push(rest);
}

/** Directory of entries `{ id, offset, length, run }`; a run of 0 points to a leaf directory. */
function directory(entries) {
  const out = [];
  varint(entries.length, out);
  for (const [i, { id }] of entries.entries()) varint(id - (i > 0 ? entries[i - 1].id : 0), out);
  for (const { run } of entries) varint(run, out);
  for (const { length } of entries) varint(length, out);
  entries.forEach(({ offset }, i) => {
    const before = entries[i - 1];
    varint(before && offset === before.offset + before.length ? 0 : offset + 1, out);
  });
  return gzip(Buffer.from(out));
}

/** Splits entries into leaf directories until the root fits into the first request. */
function directories(entries) {
  const whole = directory(entries);
  if (whole.length <= ROOT_BYTES) return { root: whole, leaves: Buffer.alloc(0) };
  for (let size = 1024; ; size *= 2) {
    const pointers = [];
    const leaves = [];
    let offset = 0;
    for (let from = 0; from < entries.length; from += size) {
      const leaf = directory(entries.slice(from, from + size));
      pointers.push({ id: entries[from].id, offset, length: leaf.length, run: 0 });
      leaves.push(leaf);
      offset += leaf.length;
    }
    const root = directory(pointers);
    if (root.length <= ROOT_BYTES) return { root, leaves: Buffer.concat(leaves) };
  }
}

/** Tiles in the order of their ids, equal ones stored once and neighbours of equal content as one run. */
function cluster(tiles) {
  const sorted = tiles.map(({ z, x, y, data }) => ({ id: zxyToTileId(z, x, y), data })).sort((a, b) => a.id - b.id);
  const stored = new Map();
  const chunks = [];
  const entries = [];
  let size = 0;
  for (const { id, data } of sorted) {
    const key = createHash('sha256').update(data).digest('hex');
    let place = stored.get(key);
    if (!place) {
      const packed = gzip(data);
      place = { offset: size, length: packed.length };
      stored.set(key, place);
      chunks.push(packed);
      size += packed.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === place.offset && last.id + last.run === id) last.run += 1;
    else entries.push({ id, ...place, run: 1 });
  }
  return { entries, data: Buffer.concat(chunks), addressed: sorted.length, contents: stored.size };
}

function header({ root, metadata, leaves, data, counts, zooms, bounds, center }) {
  const out = Buffer.alloc(HEADER_BYTES);
  out.write('PMTiles', 0, 'latin1');
  out[7] = 3;
  let offset = HEADER_BYTES;
  let at = 8;
  for (const part of [root, metadata, leaves, data]) {
    out.writeBigUInt64LE(BigInt(offset), at);
    out.writeBigUInt64LE(BigInt(part.length), at + 8);
    offset += part.length;
    at += 16;
  }
  for (const count of counts) {
    out.writeBigUInt64LE(BigInt(count), at);
    at += 8;
  }
  out.set([1, GZIP, GZIP, MVT, zooms[0], zooms[1]], at);
  at += 6;
  for (const degrees of bounds) {
    out.writeInt32LE(Math.round(degrees * 1e7), at);
    at += 4;
  }
  out[at] = center.zoom;
  out.writeInt32LE(Math.round(center.at[0] * 1e7), at + 1);
  out.writeInt32LE(Math.round(center.at[1] * 1e7), at + 5);
  return out;
}

/**
 * The whole archive as one buffer.
 * @param {{z: number, x: number, y: number, data: Buffer}[]} tiles uncompressed vector tiles
 * @param {object} about `metadata` (TileJSON-like), `bounds` [west, south, east, north], `center` { at, zoom }
 */
export function writeArchive(tiles, { metadata, bounds, center }) {
  const { entries, data, addressed, contents } = cluster(tiles);
  const { root, leaves } = directories(entries);
  const zooms = tiles.reduce(([low, high], { z }) => [Math.min(low, z), Math.max(high, z)], [24, 0]);
  const packedMetadata = gzip(Buffer.from(JSON.stringify(metadata)));
  const counts = [addressed, entries.length, contents];
  const head = header({ root, metadata: packedMetadata, leaves, data, counts, zooms, bounds, center });
  return Buffer.concat([head, root, packedMetadata, leaves, data]);
}
