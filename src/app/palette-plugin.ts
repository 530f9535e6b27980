import type { Plugin } from 'vite';
import { SECTOR_IDS } from '../domain/sector.ts';
import { DAY, NIGHT, type Palette } from '../map/style/palette.ts';

const ID = 'virtual:atlas/palette.css';
const RESOLVED = '\0atlas-palette.css';

/**
 * Gives the page's style sheets the colours of the map's palette as custom properties, so that chips, mentions and symbols
 * cannot differ from what the map draws.
 */
export function palettePlugin(): Plugin {
  return {
    name: 'atlas:palette',
    resolveId: (id) => (id === ID ? RESOLVED : null),
    load: (id) => (id === RESOLVED ? paletteCss() : null),
  };
}

function paletteCss(): string {
  const sectors = SECTOR_IDS.map((id) => `[data-sector='${id}'] { --sector: var(--sector-${id}); }`).join('\n');
  return `:root { ${properties(DAY)} }
@media (prefers-color-scheme: dark) { :root { ${properties(NIGHT)} } }
${sectors}
`;
}

function properties(palette: Palette): string {
  return [
    ...SECTOR_IDS.map((id) => `--sector-${id}: ${palette.sectors[id]};`),
    `--map-land: ${palette.land};`,
    `--map-water: ${palette.water};`,
    `--symbol-face: ${palette.symbolFace};`,
  ].join(' ');
}
