import { escapeMarkup } from '../../domain/escape-markup.ts';
import { paintShapes } from '../../symbols/canvas.ts';
import { shapesSvg } from '../../symbols/svg.ts';
import type { Face, Measure, Sheet } from './sheet.ts';

/** Values for `font-family`, as in the page's style sheets. */
export interface Families {
  readonly sans: string;
  readonly serif: string;
}

/** The font families of the current page, which depend on its language. */
export function pageFamilies(): Families {
  const page = document.documentElement;
  return {
    sans: getComputedStyle(page).getPropertyValue('--font-sans').replace(/\s+/g, ' ').trim(),
    serif: getComputedStyle(page).getPropertyValue('--font-serif').replace(/\s+/g, ' ').trim(),
  };
}

const weightOf = (face: Face): number => (face === 'sans' ? 400 : 600);

function font(face: Face, size: number, { sans, serif }: Families): string {
  return `${weightOf(face)} ${size}px ${face === 'serif' ? serif : sans}`;
}

/**
 * Measures text the way {@link paintOnCanvas} draws it.
 *
 * @throws if the browser has no 2D canvas
 */
export function canvasMeasure(families: Families): Measure {
  const context = contextOf(document.createElement('canvas'));
  return (text, face, size) => {
    context.font = font(face, size, families);
    return context.measureText(text).width;
  };
}

/** Loads the fonts before drawing, because a canvas silently uses a fallback for fonts that are not loaded. Failures are ignored. */
export async function loadFonts(families: Families, text: string): Promise<void> {
  const faces: readonly Face[] = ['sans', 'bold', 'serif'];
  await Promise.allSettled(faces.map((face) => document.fonts.load(font(face, 16, families), text)));
}

/**
 * @param map scaled to fit its box on the sheet
 * @param scale pixels per unit of the sheet
 * @throws if the browser has no 2D canvas
 */
export function paintOnCanvas(
  sheet: Sheet,
  map: CanvasImageSource,
  families: Families,
  scale: number,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(sheet.width * scale), Math.round(sheet.height * scale)];
  const context = contextOf(canvas);
  context.scale(scale, scale);
  context.fillStyle = sheet.paper;
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.drawImage(map, sheet.map.x, sheet.map.y, sheet.map.width, sheet.map.height);
  for (const { x, y, scale: size, shapes } of sheet.drawings) {
    context.save();
    context.translate(x, y);
    context.scale(size, size);
    paintShapes(context, shapes);
    context.restore();
  }
  for (const { text, x, y, size, face, colour } of sheet.lines) {
    context.font = font(face, size, families);
    context.fillStyle = colour;
    context.fillText(text, x, y);
  }
  return canvas;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No 2D canvas to paint the picture on');
  return context;
}

export interface SvgParts {
  /** SVG elements of the map, the size of its box. */
  readonly map: string;
  readonly title: string;
  readonly description: string;
  /** `@font-face` rules with embedded fonts. */
  readonly fontFaces: string;
  readonly families: Families;
}

/**
 * The whole image as an SVG document.
 *
 * @param scale pixels of the document's width and height per unit of the sheet
 */
export function paintAsSvg(
  sheet: Sheet,
  { map, title, description, fontFaces, families }: SvgParts,
  scale: number,
): string {
  const { width, height, paper } = sheet;
  const number = (value: number) => Math.round(value * 100) / 100;
  const box = `x="${sheet.map.x}" y="${sheet.map.y}" width="${sheet.map.width}" height="${sheet.map.height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}" font-family="${escapeMarkup(families.sans)}">`,
    `<title>${escapeMarkup(title)}</title><desc>${escapeMarkup(description)}</desc>`,
    // Draws halos (strokes) below the letters' fill.
    `<style>${fontFaces}text{paint-order:stroke;stroke-linejoin:round}</style>`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    `<svg ${box}>${map}</svg>`,
    ...sheet.drawings.map(
      ({ x, y, scale: size, shapes }) =>
        `<g transform="translate(${number(x)} ${number(y)}) scale(${size})">${shapesSvg(shapes)}</g>`,
    ),
    ...sheet.lines.map(({ text, x, y, size, face, colour }) => {
      const serif = face === 'serif' ? ` font-family="${escapeMarkup(families.serif)}"` : '';
      return `<text x="${number(x)}" y="${number(y)}" font-size="${number(size)}" font-weight="${weightOf(face)}"${serif} fill="${colour}">${escapeMarkup(text)}</text>`;
    }),
    '</svg>\n',
  ].join('');
}

/**
 * Rasterises an SVG document; width and height in pixels.
 *
 * @throws if the browser cannot draw it
 */
export async function rasterised(svg: string, width: number, height: number): Promise<HTMLCanvasElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [width, height];
    contextOf(canvas).drawImage(image, 0, 0, width, height);
    return canvas;
  } finally {
    URL.revokeObjectURL(address);
  }
}
