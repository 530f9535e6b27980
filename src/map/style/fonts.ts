import type { FontFacesSpecification } from 'maplibre-gl';
import { LETTERING } from '../../languages/lettering.ts';

/** Each file carries its weight, so every weight is a name of its own. */
export const REGULAR = ['Noto Sans'];
export const BOLD = ['Noto Sans Medium'];

const languages = Object.values(LETTERING);
const files = (weight: 'regular' | 'bold') =>
  languages.flatMap(({ fontFiles }) =>
    fontFiles[weight].map(({ url, range }) => ({ url, 'unicode-range': [...range] })),
  );

/**
 * Labels are drawn from self-hosted font files, not from a glyph server: the same files the page uses. Each is fetched
 * only when a character in its range is drawn.
 */
export const FONT_FACES: FontFacesSpecification = { 'Noto Sans': files('regular'), 'Noto Sans Medium': files('bold') };

/** For scripts that come from the reader's own fonts: a css `font-family`. */
export const SYSTEM_FONT_FAMILY = [
  ...languages.flatMap(({ systemFonts }) => systemFonts.map((name) => `'${name}'`)),
  'sans-serif',
].join(', ');
