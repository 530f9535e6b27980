/** What lies below the atlas's own things: the tiles of the archive where there is one, otherwise the bundled outline. */
import type { Feature, Position } from 'geojson';
import type { Language } from '../domain/language.ts';
import type { Bounds, LonLat } from '../domain/lonlat.ts';
import type { PreviewData } from '../domain/preview-data.ts';
import { outline } from '../map/basemap/outline.ts';
import { TILE_LAYER } from '../map/style/basemap-source.ts';

/** Features by the layer of the tiles they are in; see `geodata/basemap/README.md`. */
export type LayerFeatures = (layer: string) => readonly Feature[];

export interface Basemap {
  /** Geometry in its own turn of the world, as far as bounds reach. */
  readonly layers: LayerFeatures;
  /** Whether the edges of areas may be drawn as they are: those of tiles run along the tiles as well. */
  readonly wholeAreas: boolean;
  readonly names: readonly BasemapName[];
}

export interface BasemapName {
  /** As in the tiles: `country`, `capital`, `sea` … */
  readonly kind: string;
  readonly rank: number;
  readonly text: string;
  readonly at: LonLat;
}

/** Up to this zoom the outline is as good as the tiles, and its areas are whole. */
const OUTLINE_ZOOM = 6.4;

/**
 * @param tiles of a part of the world, null where there is no archive
 * @param zoom of the picture, which decides what is named
 */
export function basemapOf(
  tiles: LayerFeatures | null,
  names: PreviewData,
  bounds: Bounds,
  zoom: number,
  language: Language,
): Basemap {
  const own = outlineLayers(bounds);
  if (!tiles) return { layers: own, wholeAreas: true, names: listedNames(names, zoom, language) };
  const coarse = zoom <= OUTLINE_ZOOM;
  const fromTiles: ReadonlySet<string> = new Set([TILE_LAYER.rivers, TILE_LAYER.local]);
  return {
    layers: (layer) => (coarse && !fromTiles.has(layer) ? own(layer) : tiles(layer)),
    wholeAreas: coarse,
    names: namesInTiles(tiles, zoom, language),
  };
}

/** The outline under the names of the tiles' layers, in every turn of the world that bounds reach into. */
export function outlineLayers([west, , east]: Bounds): LayerFeatures {
  const { land, home, coast, borders, lakes } = outline();
  const layers: Readonly<Record<string, readonly Feature[]>> = {
    [TILE_LAYER.land]: land.features,
    [TILE_LAYER.home]: home.features,
    [TILE_LAYER.coast]: coast.features,
    [TILE_LAYER.borders]: borders.features,
    [TILE_LAYER.water]: lakes.features,
  };
  const turns = [-360, 0, 360].filter((turn) => west < 180 + turn && east > -180 + turn);
  return (layer) => (layers[layer] ?? []).flatMap((feature) => turns.map((turn) => shifted(feature, turn)));
}

function shifted(feature: Feature, degrees: number): Feature {
  const { geometry } = feature;
  if (degrees === 0 || !('coordinates' in geometry)) return feature;
  return {
    ...feature,
    geometry: { ...geometry, coordinates: moved(geometry.coordinates, degrees) } as typeof geometry,
  };
}

type Nested = Position | readonly Nested[];

function moved(coordinates: Nested, degrees: number): Nested {
  const [first] = coordinates;
  if (typeof first !== 'number') return (coordinates as readonly Nested[]).map((each) => moved(each, degrees));
  const [lon = 0, lat = 0] = coordinates as Position;
  return [lon + degrees, lat];
}

/** The reviewed names, for an edition that has no archive of tiles. */
function listedNames({ countries, waters, towns }: PreviewData, zoom: number, language: Language): BasemapName[] {
  const seen = (names: PreviewData['countries'], kind: string) =>
    names
      .filter(({ minzoom }) => minzoom <= zoom)
      .map(({ name, at, rank }) => ({ kind, rank, text: name[language], at }));
  return [
    ...seen(countries, 'country'),
    ...seen(waters, 'sea'),
    ...towns.map(({ name, at }, rank) => ({ kind: 'town', rank, text: name[language], at })),
  ];
}

function namesInTiles(tiles: LayerFeatures, zoom: number, language: Language): BasemapName[] {
  const found = new Map<string, BasemapName>();
  for (const { geometry, properties } of [...tiles(TILE_LAYER.waterLabels), ...tiles(TILE_LAYER.places)]) {
    const { kind, rank, minzoom, maxzoom, [`name_${language}`]: text } = properties ?? {};
    if (geometry.type !== 'Point' || typeof kind !== 'string' || typeof text !== 'string') continue;
    if (!(minzoom <= zoom) || zoom >= (maxzoom ?? Number.POSITIVE_INFINITY)) continue;
    const [lon = 0, lat = 0] = geometry.coordinates;
    // A name near the edge of a tile stands in its neighbour as well.
    const key = `${kind} ${text} ${lon.toFixed(1)} ${lat.toFixed(1)}`;
    if (!found.has(key)) found.set(key, { kind, rank: Number(rank ?? 9), text, at: [lon, lat] });
  }
  return [...found.values()];
}
