/** Renders the edition's `icon.svg` to the image files that browsers and systems expect. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { FAVICON, ICONS, PAPER, TOUCH_ICON } from '../../prerender/manifest.ts';

/** Systems may crop a maskable icon to a circle of this share of its width: https://www.w3.org/TR/appmanifest/#icon-masks */
const SAFE_SHARE = 0.8;

/** Writes all icons to a folder. */
export async function writeIcons(svg: string, folder: string): Promise<void> {
  const write = (file: string, contents: Uint8Array) => writeFile(join(folder, file), contents);
  const pictures = ICONS.map(async ({ file, size, purpose }) =>
    write(file, await png(purpose === 'maskable' ? onPaper(svg, SAFE_SHARE) : svg, size)),
  );
  // Opaque, because iOS shows transparency as black.
  pictures.push(png(onPaper(svg, 1), TOUCH_ICON.size).then((picture) => write(TOUCH_ICON.file, picture)));
  pictures.push(
    Promise.all(FAVICON.sizes.map(async (size) => ({ size, png: await png(svg, size) }))).then((each) =>
      write(FAVICON.file, icoOf(each)),
    ),
  );
  await Promise.all(pictures);
}

async function png(svg: string, size: number): Promise<Buffer> {
  const image = await renderAsync(svg, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } });
  return image.asPng();
}

/** The icon centred on a square in the page's background colour. @param share width of the icon as a share of the square's */
function onPaper(svg: string, share: number): string {
  const size = 100 * share;
  const at = (100 - size) / 2;
  const inner = svg.replace(/<svg\b/, `<svg x="${at}" y="${at}" width="${size}" height="${size}"`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" fill="${PAPER}"/>${inner}</svg>`;
}

/** An ICO file of PNG images, which all browsers support: https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10) */
export function icoOf(images: readonly { readonly size: number; readonly png: Buffer }[]): Buffer {
  const HEADER = 6;
  const ENTRY = 16;
  const head = Buffer.alloc(HEADER + ENTRY * images.length);
  head.writeUInt16LE(1, 2); // an icon, not a cursor
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  for (const [index, { size, png: picture }] of images.entries()) {
    const at = HEADER + ENTRY * index;
    head.writeUInt8(size % 256, at); // 0 stands for 256
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4); // colour planes
    head.writeUInt16LE(32, at + 6); // bits per pixel
    head.writeUInt32LE(picture.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += picture.length;
  }
  return Buffer.concat([head, ...images.map(({ png: picture }) => picture)]);
}
