import features from 'virtual:atlas/features';
import names from 'virtual:atlas/preview';
import { viewTarget } from '../map/camera/view-target.ts';
import { selectShown } from '../state/selectors.ts';
import type { Snapshot } from '../state/store.ts';
import { type Ground, groundOf } from '../static-map/ground.ts';
import type { Typesetter as MapTypesetter } from '../static-map/lettering.ts';
import { pageFrame, paintPage } from '../static-map/page-map.ts';
import { pageTypesetter } from '../static-map/page-text.ts';
import type { ArchiveFile } from './archive-file.ts';
import { fontWidths } from './outlined-text.ts';
import { Typesetter } from './preview/typeface.ts';

/** Draws the map that a page holds from the start. */
export class PageMaps {
  readonly #archive: ArchiveFile;
  readonly #setter: MapTypesetter;

  /** @param root the repository's root, for its fonts */
  constructor(root: string, archive: ArchiveFile) {
    this.#archive = archive;
    this.#setter = pageTypesetter(fontWidths(new Typesetter(root)));
  }

  /**
   * @param hrefOf the address of a place's page
   * @returns the contents of the map's element
   */
  async draw({ catalogue, view, ...snapshot }: Snapshot, hrefOf: (place: string) => string): Promise<string> {
    const page = pageFrame(viewTarget(catalogue, view, null), view.place !== null);
    const { column, sheet } = page.surfaces;
    const grounds = new Map<unknown, Ground>();
    for (const surface of [column, sheet]) {
      const { projection } = surface;
      const tiles = await this.#archive.tiles(projection.seen(), projection.frame.zoom);
      grounds.set(surface, groundOf(tiles, names, projection.seen(), projection.frame.zoom, view.language));
    }
    return paintPage({
      scene: {
        catalogue,
        features,
        shown: new Set(selectShown({ ...snapshot, catalogue, view } as Snapshot).map(({ id }) => id)),
        selected: view.place,
        lit: new Set(),
        dimsOthers: false,
        day: view.at,
      },
      language: view.language,
      page,
      groundOf: (kind) => grounds.get(page.surfaces[kind]) as Ground,
      setter: this.#setter,
      hrefOf,
    });
  }
}
