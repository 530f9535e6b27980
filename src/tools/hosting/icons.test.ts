import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FAVICON, ICONS, TOUCH_ICON } from '../../prerender/manifest.ts';
import { writeIcons } from './icons.ts';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><circle cx="32" cy="32" r="20" fill="#6a4fa8"/></svg>';

it('draws the icon in every size that pages and manifests name', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-icons-'));
  await writeIcons(SVG, folder);
  for (const { file, size } of [...ICONS, TOUCH_ICON]) {
    const png = await readFile(join(folder, file));
    expect([file, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([file, size, size]);
  }
  const ico = await readFile(join(folder, FAVICON.file));
  expect(ico.readUInt16LE(4)).toBe(FAVICON.sizes.length);
  for (const [index, size] of FAVICON.sizes.entries()) {
    const entry = 6 + 16 * index;
    const [bytes, offset] = [ico.readUInt32LE(entry + 8), ico.readUInt32LE(entry + 12)];
    const png = ico.subarray(offset, offset + bytes);
    expect([ico.readUInt8(entry), png.readUInt32BE(16), png.toString('latin1', 1, 4)]).toEqual([size, size, 'PNG']);
  }
  expect(ico.length).toBe(ico.readUInt32LE(6 + 32 + 8) + ico.readUInt32LE(6 + 32 + 12));
  await rm(folder, { recursive: true });
});
