import type { FontFacesSpecification } from 'maplibre-gl';
import { LETTERING } from '../../languages/lettering.ts';

/** MapLibre has no font weights, so that each weight is a font name of its own. */
export const REGULAR = ['Noto Sans'];
export const BOLD = ['Noto Sans Medium'];

const languages = Object.values(LETTERING);
const files = (weight: 'regular' | 'bold') =>
  languages.flatMap(({ fontFiles }) =>
    fontFiles[weight].map(({ url, range }) => ({ url, 'unicode-range': [...range] })),
  );

/**
 * Labels are drawn with self-hosted font files, the same as the page uses, instead of a glyph server. Each file is fetched only when a
 * character in its range is drawn.
 */
export const FONT_FACES: FontFacesSpecification = { 'Noto Sans': files('regular'), 'Noto Sans Medium': files('bold') };

/** A CSS `font-family` for scripts that are drawn with the reader's own fonts. */
export const SYSTEM_FONT_FAMILY = [
  ...languages.flatMap(({ systemFonts }) => systemFonts.map((name) => `'${name}'`)),
  'sans-serif',
].join(', ');
