import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../domain/language.ts';
import { outline } from '../basemap/outline.ts';
import { parseDotName } from '../labels/dots.ts';
import { BASEMAP_SOURCE, basemapLabelLayers, basemapLayers, basemapSources, TILE_LAYER } from './basemap.ts';
import { outlineLayers, outlineSources, seaLayer } from './outline.ts';
import { palettes } from './palette.ts';

const url = 'pmtiles://basemap.pmtiles';

describe.each(Object.values(palettes))('the basemap by $name', (palette) => {
  const layers = [
    seaLayer(palette),
    ...outlineLayers(palette),
    ...basemapLayers(palette),
    ...basemapLabelLayers(palette),
  ];

  it('is a valid style', () => {
    const style = {
      version: 8 as const,
      state: { language: { default: LANGUAGES[0] } },
      'font-faces': { 'Noto Sans': 'regular.woff2', 'Noto Sans Medium': 'medium.woff2' },
      sources: { ...outlineSources(outline()), ...basemapSources(url, { own: true }) },
      layers,
    };
    expect(validateStyleMin(style as Parameters<typeof validateStyleMin>[0])).toEqual([]);
  });

  it('names every layer once, outline first', () => {
    const ids = layers.map((layer) => layer.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.findLastIndex((id) => id.startsWith('outline-'))).toBeLessThan(
      ids.findIndex((id) => id.startsWith('base-')),
    );
    expect(ids.every((id) => /^(outline|base)-/.test(id))).toBe(true);
  });

  it('hides the outline under every tile that has arrived', () => {
    const [bottom] = basemapLayers(palette);
    expect(bottom).toMatchObject({ type: 'fill', source: BASEMAP_SOURCE, 'source-layer': TILE_LAYER.sea });
    expect(bottom).not.toHaveProperty('paint.fill-opacity');
    expect(bottom).not.toHaveProperty('minzoom');
  });

  it('uses only layers that the tiles have', () => {
    const known = new Set<string>(Object.values(TILE_LAYER));
    const asked = layers.flatMap((layer) =>
      'source-layer' in layer && layer['source-layer'] ? [layer['source-layer']] : [],
    );
    expect(asked.filter((name) => !known.has(name))).toEqual([]);
  });

  it('draws no dot without its name', () => {
    const dots = basemapLabelLayers(palette).flatMap(({ type, layout }) =>
      type === 'symbol' && layout && 'icon-image' in layout ? [layout] : [],
    );
    expect(dots).toHaveLength(2);
    for (const layout of dots) {
      expect(layout).toMatchObject({ 'icon-optional': false, 'text-optional': false, 'icon-overlap': 'always' });
    }
    expect(layers.filter(({ type }) => type === 'circle')).toEqual([]);
  });

  it('requests only images of dots that can be drawn', () => {
    for (const kind of ['capital', 'town', 'ruin']) {
      expect(parseDotName(`dot/${kind}/${palette.name}`)).toMatchObject({ kind, palette });
    }
    expect(parseDotName(`pin/${palette.name}`)).toBeNull();
  });

  it('switches every name with the language', () => {
    for (const layer of basemapLabelLayers(palette)) {
      const text = JSON.stringify(layer.layout);
      expect(text).toContain('["global-state","language"]');
      expect(text).toContain('["get",["concat","name_",["global-state","language"]]]');
    }
  });
});
