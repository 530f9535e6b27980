import type { Plugin } from 'vite';
import type { FullSector } from '../domain/sector.ts';
import { type Palette, paletteFor } from '../map/style/palette.ts';
import { mapProperty, PAGE_COLOURS } from '../static-map/colours.ts';

const ID = 'virtual:atlas/palette.css';

/**
 * Provides the colours of the map's palette to the page's style sheets as custom properties, so that chips, mentions and symbols
 * cannot differ from what the map draws.
 *
 * @param sectors returns the edition's sectors; called whenever the style sheet is generated
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
  const [day, night] = (['day', 'night'] as const).map((theme) => new Map(properties(paletteFor(theme, looks))));
  const both = [...(day ?? [])].map(([name, colour]) => {
    const dark = night?.get(name);
    return dark === undefined || dark === colour ? `${name}: ${colour};` : `${name}: light-dark(${colour}, ${dark});`;
  });
  return `:root { ${both.join(' ')} }
@media print { :root:root:root { color-scheme: light; } }
${bySector}
`;
}

function properties(palette: Palette): [name: string, colour: string][] {
  return [
    ...Object.entries(palette.sectors).map(([id, colour]): [string, string] => [`--sector-${id}`, colour]),
    ...PAGE_COLOURS.map((name): [string, string] => [mapProperty(name), palette[name]]),
    ['--symbol-face', palette.symbolFace],
    ['--chart', palette.chart],
  ];
}
