import type { Map as MapLibreMap, MapSourceDataEvent, Tile } from 'maplibre-gl';

export interface TileAnswer {
  readonly source: string;
  /** `absent`: the host says that the tile does not exist. */
  readonly state: 'asked' | 'arrived' | 'absent';
}

/** Reports every tile that is requested, arrives, or does not exist. Failures are reported by the map's own error events. */
export function watchTiles(map: MapLibreMap, hear: (answer: TileAnswer) => void): void {
  map.on('sourcedataloading', ({ tile, sourceId }) => {
    if (tile) hear({ source: sourceId, state: 'asked' });
  });
  map.on('sourcedata', (event) => {
    if (event.tile) hear({ source: event.sourceId, state: isAbsent(event) ? 'absent' : 'arrived' });
  });
}

/** A missing vector tile is reported as loaded, but lacks the feature index that even an empty tile has. */
function isAbsent(event: MapSourceDataEvent): boolean {
  const tile: Tile = event.tile;
  return event.source.type === 'vector' && !tile.latestFeatureIndex;
}
