import type { Plugin } from 'vite';
import type { FullSector } from '../domain/sector.ts';
import { type Palette, paletteFor } from '../map/style/palette.ts';
import { mapProperty, PAGE_COLOURS } from '../static-map/colours.ts';

const ID = 'virtual:atlas/palette.css';

/**
 * Gives the page's style sheets the colours of the map's palette as custom properties, so that chips, mentions and symbols
 * cannot differ from what the map draws.
 *
 * @param sectors of the edition, asked for whenever the style sheet is made
 */
export function palettePlugin(sectors: () => readonly FullSector[]): Plugin {
  return {
    name: 'atlas:palette',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load: (id) => (id === `\0${ID}` ? paletteCss(sectors()) : null),
  };
}

function paletteCss(sectors: readonly Pick<FullSector, 'id' | 'colours'>[]): string {
  const bySector = sectors.map(({ id }) => `[data-sector='${id}'] { --sector: var(--sector-${id}); }`).join('\n');
  const looks = sectors.map(({ id, colours }) => ({ id, colours }));
  return `:root { ${properties(paletteFor('day', looks))} }
@media screen and (prefers-color-scheme: dark) { :root { ${properties(paletteFor('night', looks))} } }
${bySector}
`;
}

function properties(palette: Palette): string {
  return [
    ...Object.entries(palette.sectors).map(([id, colour]) => `--sector-${id}: ${colour};`),
    ...PAGE_COLOURS.map((name) => `${mapProperty(name)}: ${palette[name]};`),
    `--symbol-face: ${palette.symbolFace};`,
    `--chart: ${palette.chart};`,
  ].join(' ');
}
