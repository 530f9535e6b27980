import features from 'virtual:atlas/features';
import names from 'virtual:atlas/preview';
import { viewTarget } from '../map/camera/view-target.ts';
import { counterpartOf } from '../map/inset/counterpart.ts';
import type { Snapshot } from '../state/store.ts';
import { type Basemap, basemapOf } from '../static-map/basemap.ts';
import { Projection } from '../static-map/frame.ts';
import { paintInsets } from '../static-map/inset-picture.ts';
import type { Typesetter as MapTypesetter } from '../static-map/lettering.ts';
import { pageFrame, paintPage } from '../static-map/page-map.ts';
import { pageTypesetter } from '../static-map/page-text.ts';
import { sceneOf } from '../static-map/scene.ts';
import type { ArchiveFile } from './archive-file.ts';
import { fontWidths } from './outlined-text.ts';
import { Typesetter } from './preview/typeface.ts';

/** Draws the static maps that are part of prerendered pages. */
export class PageMaps {
  readonly #archive: ArchiveFile;
  readonly #setter: MapTypesetter;

  /** @param root the repository's root, for its fonts */
  constructor(root: string, archive: ArchiveFile) {
    this.#archive = archive;
    this.#setter = pageTypesetter(fontWidths(new Typesetter(root)));
  }

  /**
   * @param hrefOf returns the address of a place's page
   * @returns HTML for the map's element
   */
  async draw(snapshot: Snapshot, hrefOf: (place: string) => string): Promise<string> {
    const { catalogue, view } = snapshot;
    const page = pageFrame(viewTarget(catalogue, view, null), view.place !== null);
    const { column, sheet } = page.surfaces;
    const basemaps = new Map<unknown, Basemap>();
    for (const surface of [column, sheet]) {
      const { projection } = surface;
      const tiles = await this.#archive.tiles(projection.seen(), projection.frame.zoom);
      basemaps.set(surface, basemapOf(tiles, names, projection.seen(), projection.frame.zoom, view.language));
    }
    return paintPage({
      scene: sceneOf(snapshot),
      language: view.language,
      page,
      basemapOf: (kind) => basemaps.get(page.surfaces[kind]) as Basemap,
      setter: this.#setter,
      hrefOf,
    });
  }

  /**
   * The inset maps in the corner of a page's map. At their size the outline is as good as the archive's tiles.
   *
   * @param hrefOf returns the address of a place's page
   * @returns HTML for their element; empty if the page has no inset
   */
  drawInsets({ catalogue, view }: Snapshot, hrefOf: (place: string) => string): string {
    if (counterpartOf(catalogue, null) === null) return '';
    return paintInsets({
      catalogue,
      features,
      language: view.language,
      day: view.at,
      selected: view.place,
      basemapOf: (frame) => basemapOf(null, names, new Projection(frame).seen(), frame.zoom, view.language),
      setter: this.#setter,
      hrefOf,
      seen: viewTarget(catalogue, view, null).bounds,
    });
  }
}
