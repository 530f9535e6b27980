/** Text styles of labels, with the sizes of the interactive map; see `map/style/basemap-labels.ts` and `place-layers.ts`. */
import type { Language } from '../domain/language.ts';
import { LETTERING } from '../languages/lettering.ts';
import type { Palette } from '../map/style/palette.ts';
import { interpolate } from './stops.ts';

export interface TextStyle {
  /** In CSS pixels, with the language's own scale applied. */
  readonly size: number;
  readonly bold: boolean;
  /** Letter spacing in CSS pixels. */
  readonly spacing: number;
  /** Distance between baselines in CSS pixels. */
  readonly leading: number;
  /** Width at which a line is broken, in CSS pixels. */
  readonly maxWidth: number;
  readonly colour: string;
  readonly halo: string;
  readonly haloWidth: number;
}

/** Measures and draws text: pages use their own fonts, images use outlines. */
export interface Typesetter {
  /** Width of a line in CSS pixels. */
  readonly width: (text: string, style: TextStyle, language: Language) => number;
  /**
   * SVG elements for lines of text, one below the other.
   *
   * @param x of the lines' common edge or middle, as `anchor` says
   * @param y of the first baseline
   */
  readonly draw: (
    lines: readonly string[],
    x: number,
    y: number,
    anchor: 'start' | 'middle' | 'end',
    style: TextStyle,
    language: Language,
  ) => string;
}

/** Kinds of water whose names are widely spaced, as those of the sea are. */
const SEAS: ReadonlySet<string> = new Set(['ocean', 'sea']);
const WATERS: ReadonlySet<string> = new Set(['gulf', 'bay', 'lake']);
const TOWNS: ReadonlySet<string> = new Set(['capital', 'city', 'town']);

export const isWater = (kind: string): boolean => SEAS.has(kind) || WATERS.has(kind);
export const isTown = (kind: string): boolean => TOWNS.has(kind);

/** @returns null for kinds of names that still maps do not show */
export function basemapNameStyle(kind: string, zoom: number, palette: Palette, language: Language): TextStyle | null {
  const { nameSize, townSize, spacing, lineHeight } = LETTERING[language];
  const style = (
    size: number,
    ems: number,
    latinLeading: number,
    maxEms: number,
  ): Omit<TextStyle, 'colour' | 'halo' | 'bold' | 'haloWidth'> => ({
    size,
    spacing: spacing(ems, 0) * size,
    leading: lineHeight(latinLeading) * size,
    maxWidth: maxEms * size,
  });
  const land = { halo: palette.basemapHalo };
  if (kind === 'country') {
    const size = interpolate(zoom, [2, 9.5], [4, 11.5], [7, 16]) * nameSize;
    return { ...style(size, 0.16, 1.2, 7), ...land, bold: true, colour: palette.countryLabel, haloWidth: 1.2 };
  }
  if (isWater(kind)) {
    const sea = SEAS.has(kind);
    const size =
      (sea ? interpolate(zoom, [2, 10], [4, 13], [7, 19]) : interpolate(zoom, [4, 10], [7, 13], [10, 15])) * nameSize;
    const common = {
      bold: false,
      colour: palette.waterLabel,
      halo: palette.water,
      haloWidth: 1,
    };
    return { ...(sea ? style(size, 0.26, 1.5, 7) : style(size, 0.16, 1.35, 8)), ...common };
  }
  if (isTown(kind)) {
    const capital = kind === 'capital';
    const size = interpolate(zoom, [4, capital ? 11 : 10], [9, capital ? 15 : kind === 'city' ? 13.5 : 12]) * townSize;
    return { ...style(size, 0, 1.2, 8), ...land, bold: capital, colour: palette.townLabel, haloWidth: 1.3 };
  }
  if (kind === 'mountains' || kind === 'island') {
    const size = interpolate(zoom, [6, 10], [11, 12.5]) * nameSize;
    return { ...style(size, 0.12, 1.2, 7), ...land, bold: false, colour: palette.countryLabel, haloWidth: 1 };
  }
  return null;
}

/** The style for labels of the atlas's own places. */
export function placeStyle(palette: Palette, language: Language): TextStyle {
  const { labelSize, lineHeight } = LETTERING[language];
  const size = 12.5 * labelSize;
  return {
    size,
    bold: true,
    spacing: 0,
    leading: lineHeight(1.18) * size,
    maxWidth: 9 * size,
    colour: palette.placeLabel,
    halo: palette.placeHalo,
    haloWidth: 1.6,
  };
}
