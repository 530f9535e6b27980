import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';

/**
 * What the atlas takes over from a foreign style: what is drawn, not how the map behaves. Camera, projection, terrain, sky and transitions
 * stay the atlas's own, because framing, pointing and links depend on them.
 */
export type ForeignBasemap = Pick<
  StyleSpecification,
  'sources' | 'layers' | 'glyphs' | 'sprite' | 'font-faces' | 'state'
>;

/** Prefix of the ids of foreign sources and layers, so that they never clash with the atlas's own. */
export const FOREIGN_PREFIX = 'foreign/';

/**
 * Prepares a downloaded style to go below the atlas's layers: addresses become absolute, ids get a prefix, and names follow the reader's
 * language where the data has them.
 *
 * @param document the style as parsed JSON
 * @param address where the style was loaded from; relative addresses in it are resolved against this
 * @throws where it is not a style; its details are validated by MapLibre
 */
export function foreignBasemap(document: unknown, address: string): ForeignBasemap {
  if (!isStyle(document)) throw new Error(`${address} is not a MapLibre style (version 8, sources, layers)`);
  const { glyphs, sprite, state } = document;
  return {
    sources: Object.fromEntries(
      Object.entries(document.sources).map(([id, source]) => [FOREIGN_PREFIX + id, absoluteSource(source, address)]),
    ),
    layers: document.layers.map(foreignLayer),
    ...(glyphs === undefined ? {} : { glyphs: absolute(glyphs, address) }),
    ...(sprite === undefined ? {} : { sprite: absoluteSprite(sprite, address) }),
    ...(document['font-faces'] === undefined ? {} : { 'font-faces': document['font-faces'] }),
    ...(state === undefined ? {} : { state }),
  };
}

function isStyle(value: unknown): value is StyleSpecification {
  if (typeof value !== 'object' || value === null) return false;
  const { version, sources, layers } = value as Partial<Record<string, unknown>>;
  return version === 8 && typeof sources === 'object' && sources !== null && Array.isArray(layers);
}

/** Keeps placeholders such as `{z}`, which `URL` would escape. */
function absolute(url: string, base: string): string {
  const inner = /^pmtiles:\/\/(.*)$/.exec(url)?.[1];
  if (inner !== undefined) return `pmtiles://${absolute(inner, base)}`;
  return new URL(url, base).href.replaceAll('%7B', '{').replaceAll('%7D', '}');
}

function absoluteSource(source: StyleSpecification['sources'][string], base: string) {
  const found = { ...source } as Record<string, unknown>;
  if (typeof found.url === 'string') found.url = absolute(found.url, base);
  if (typeof found.data === 'string') found.data = absolute(found.data, base);
  if (Array.isArray(found.tiles)) found.tiles = found.tiles.map((tile) => absolute(String(tile), base));
  return found as StyleSpecification['sources'][string];
}

function absoluteSprite(sprite: NonNullable<StyleSpecification['sprite']>, base: string) {
  if (typeof sprite === 'string') return absolute(sprite, base);
  return sprite.map(({ id, url }) => ({ id, url: absolute(url, base) }));
}

function foreignLayer(layer: LayerSpecification): LayerSpecification {
  const renamed = { ...layer, id: FOREIGN_PREFIX + layer.id } as LayerSpecification & { source?: string };
  if (renamed.source !== undefined) renamed.source = FOREIGN_PREFIX + renamed.source;
  if (renamed.type !== 'symbol' || renamed.layout?.['text-field'] === undefined) return renamed;
  const text = inReadersLanguage(renamed.layout['text-field']);
  return { ...renamed, layout: { ...renamed.layout, 'text-field': text as ExpressionSpecification } };
}

/**
 * An expression for a name in the reader's language where the feature has one, and otherwise for what the style asks for. OpenMapTiles,
 * Protomaps and Shortbread all have `name:en`, `name:zh`, `name:km` or `name_en`. Texts that are not names (road numbers), and legacy
 * functions, which cannot be part of an expression, stay as they are.
 */
export function inReadersLanguage(text: unknown): unknown {
  const isExpression = Array.isArray(text) && typeof text[0] === 'string';
  const source = JSON.stringify(text);
  if ((typeof text !== 'string' && !isExpression) || !/name/.test(source) || /"zoom"/.test(source)) return text;
  const language = ['global-state', 'language'];
  return [
    'coalesce',
    ['get', ['concat', 'name:', language]],
    ['get', ['concat', 'name_', language]],
    typeof text === 'string' ? fromTokens(text) : text,
  ];
}

/** Converts text with legacy tokens such as `{name}` into an expression. */
function fromTokens(text: string): unknown {
  const parts = text.split(/(\{[^{}]+\})/).filter((part) => part !== '');
  const values = parts.map((part) => (part.startsWith('{') ? ['to-string', ['get', part.slice(1, -1)]] : part));
  return ['concat', ...values];
}
