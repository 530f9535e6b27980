import type { Map as MapLibreMap, MapSourceDataEvent, Tile } from 'maplibre-gl';

export interface TileAnswer {
  readonly source: string;
  /** `absent`: the host says that there is no such tile. */
  readonly state: 'asked' | 'arrived' | 'absent';
}

/** Tells of every tile that is asked for, and of what became of it. Errors are not told here; the map reports them. */
export function watchTiles(map: MapLibreMap, hear: (answer: TileAnswer) => void): void {
  map.on('sourcedataloading', ({ tile, sourceId }) => {
    if (tile) hear({ source: sourceId, state: 'asked' });
  });
  map.on('sourcedata', (event) => {
    if (event.tile) hear({ source: event.sourceId, state: isAbsent(event) ? 'absent' : 'arrived' });
  });
}

/** A missing vector tile is reported as loaded, but without an index of its features, which even an empty tile has. */
function isAbsent(event: MapSourceDataEvent): boolean {
  const tile: Tile = event.tile;
  return event.source.type === 'vector' && !tile.latestFeatureIndex;
}
