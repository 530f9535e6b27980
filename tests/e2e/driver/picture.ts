import type { Page } from '@playwright/test';

/** Side of the squares whose mean colours are compared, in pixels. */
const SQUARE = 12;
/** Largest allowed difference of a colour channel, out of 255. */
const TOLERANCE = 16;

/**
 * How much two images of the same size differ, as a share of small squares from 0 to 1. Comparing mean colours tolerates different
 * edges, but not different areas.
 *
 * @param page page that decodes the images
 * @param a, b PNG files
 */
export function differingShare(page: Page, a: Buffer, b: Buffer): Promise<number> {
  return page.evaluate(
    async ({ files, square, tolerance }) => {
      const pixels = await Promise.all(
        files.map(async (file) => {
          const bytes = Uint8Array.from(atob(file), (character) => character.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const [width, height] = [Math.floor(image.width / square), Math.floor(image.height / square)];
          const context = new OffscreenCanvas(width, height).getContext('2d');
          if (!context) throw new Error('No 2D canvas to compare pictures with');
          context.imageSmoothingQuality = 'high';
          context.drawImage(image, 0, 0, width, height);
          return context.getImageData(0, 0, width, height);
        }),
      );
      const [one, other] = pixels;
      if (!one || !other || one.data.length !== other.data.length) throw new Error('The pictures are of two sizes');
      let differing = 0;
      for (let at = 0; at < one.data.length; at += 4) {
        const channels = [at, at + 1, at + 2].map((index) =>
          Math.abs((one.data[index] ?? 0) - (other.data[index] ?? 0)),
        );
        if (Math.max(...channels) > tolerance) differing += 1;
      }
      return differing / (one.data.length / 4);
    },
    { files: [a.toString('base64'), b.toString('base64')], square: SQUARE, tolerance: TOLERANCE },
  );
}
