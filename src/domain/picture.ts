/** The sizes of exported images, in CSS pixels at scale 1. Kept apart, so that the dialog can state them without loading the exporter. */
export const PICTURE_SIZES = {
  wide: { width: 1600, height: 1000 },
  square: { width: 1080, height: 1080 },
} as const;
export type PictureShape = keyof typeof PICTURE_SIZES;

/** PNG at one, two or three times the size; or SVG. */
export const PICTURE_FORMATS = ['1', '2', '3', 'svg'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** Width and height of the exported image in pixels. */
export function pixelsOf(
  shape: PictureShape,
  format: PictureFormat,
): { readonly width: number; readonly height: number } {
  const { width, height } = PICTURE_SIZES[shape];
  const times = format === 'svg' ? 1 : Number(format);
  return { width: times * width, height: times * height };
}
