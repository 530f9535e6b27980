import latin400 from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latin600 from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import latinExt400 from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import latinExt600 from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url';
import khmer400 from '@fontsource/noto-sans-khmer/files/noto-sans-khmer-khmer-400-normal.woff2?url';
import khmer600 from '@fontsource/noto-sans-khmer/files/noto-sans-khmer-khmer-600-normal.woff2?url';
import type { FontFacesSpecification } from 'maplibre-gl';

/**
 * Labels are drawn from self-hosted font files, not from a glyph server: the same files the page uses. Each is fetched
 * only when a character in its range is drawn. Chinese characters come from the reader's own fonts (see
 * {@link CHINESE_FONT_FAMILY}), because a Chinese font of our own would weigh more than the whole atlas.
 *
 * Each file carries its weight, so every weight is a name of its own.
 */
export const REGULAR = ['Noto Sans'];
export const BOLD = ['Noto Sans Medium'];

export const CHINESE_FONT_FAMILY = "'Noto Sans CJK SC', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

// The ranges are those the font packages declare in their unicode.json.
const LATIN = ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+2000-200B', 'U+200E-206F', 'U+20AC', 'U+2122', 'U+2212'];
const LATIN_EXTENDED = ['U+0100-0130', 'U+0132-0151', 'U+0154-02AF', 'U+1E00-1EFF'];
const KHMER = ['U+1780-17FF', 'U+19E0-19FF', 'U+200C-200D', 'U+25CC'];

export const FONT_FACES: FontFacesSpecification = {
  'Noto Sans': [
    { url: latin400, 'unicode-range': LATIN },
    { url: latinExt400, 'unicode-range': LATIN_EXTENDED },
    { url: khmer400, 'unicode-range': KHMER },
  ],
  'Noto Sans Medium': [
    { url: latin600, 'unicode-range': LATIN },
    { url: latinExt600, 'unicode-range': LATIN_EXTENDED },
    { url: khmer600, 'unicode-range': KHMER },
  ],
};
