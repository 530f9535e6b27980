/** The basemap of still maps: the tiles of the archive where there is one, otherwise the bundled outline. */
import type { Feature, Position } from 'geojson';
import type { Language } from '../domain/language.ts';
import type { Bounds, LonLat } from '../domain/lonlat.ts';
import type { PreviewData } from '../domain/preview-data.ts';
import { outline } from '../map/basemap/outline.ts';
import { TILE_LAYER } from '../map/style/basemap-source.ts';

/** Features by tile layer; see `geodata/basemap/README.md`. */
export type LayerFeatures = (layer: string) => readonly Feature[];

export interface Basemap {
  /** Longitudes continue beyond ±180° as those of the bounds do. */
  readonly layers: LayerFeatures;
  /** Whether the outlines of areas may be stroked; those from tiles also run along the tile edges. */
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

/** Up to this zoom the bundled outline is as detailed as the tiles, and its areas are not cut at tile edges. */
const OUTLINE_ZOOM = 6.4;

/**
 * @param tiles read for the bounds; null where there is no archive
 * @param bounds [west, south, east, north] in degrees
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

/** The bundled outline under the layer names of the tiles, repeated in every copy of the world that the bounds reach into. */
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

/** The reviewed names, for an edition that has no tile archive. */
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
    // A name near the edge of a tile is in the neighbouring tile as well.
    const key = `${kind} ${text} ${lon.toFixed(1)} ${lat.toFixed(1)}`;
    if (!found.has(key)) found.set(key, { kind, rank: Number(rank ?? 9), text, at: [lon, lat] });
  }
  return [...found.values()];
}
