import type { SectorId } from '../domain/sector.ts';
import { DAY, type Palette } from '../map/style/palette.ts';

/** The palette's colours that the page's style sheet defines as `--map-…`; `paletteCss` writes them. */
export const PAGE_COLOURS = (Object.keys(DAY) as (keyof Palette)[]).filter(
  (name): name is Exclude<keyof Palette, 'name' | 'sectors' | 'relief'> =>
    !['name', 'sectors', 'relief'].includes(name),
);

/** The CSS custom property that holds one of the map's colours. */
export function mapProperty(name: string): string {
  return `--map-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** A palette that follows the page's theme: each colour is a CSS custom property of the page. */
export function pagePalette(sectors: readonly { readonly id: SectorId }[]): Palette {
  const colours = PAGE_COLOURS.map((name) => [name, `var(${mapProperty(name)})`]);
  return {
    ...DAY,
    ...Object.fromEntries(colours),
    sectors: Object.fromEntries(sectors.map(({ id }) => [id, `var(--sector-${id})`])),
  };
}

/** Mixes two colours: `share` 0 gives the first, 1 the second. CSS variables are mixed by the style sheet. */
export function between(from: string, to: string, share: number): string {
  if (from.startsWith('#') && to.startsWith('#')) {
    const channel = (colour: string, index: number) => Number.parseInt(colour.slice(1 + 2 * index, 3 + 2 * index), 16);
    const mixed = [0, 1, 2].map((index) => Math.round(channel(from, index) * (1 - share) + channel(to, index) * share));
    return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
  }
  return `color-mix(in srgb, ${to} ${Math.round(share * 100)}%, ${from})`;
}
