import type { Language } from '../domain/language.ts';
import type { Insets } from '../state/layout.ts';
import type { Basemap } from './basemap.ts';
import { pagePalette } from './colours.ts';
import { type Frame, Projection } from './frame.ts';
import type { Typesetter } from './lettering.ts';
import { paintDefinitions, paintLand, paintThings } from './paint.ts';
import type { Scene } from './paint-places.ts';
import { paintScale, scaleBox } from './paint-scale.ts';
import type { Surface } from './surface.ts';

export interface StillInput {
  readonly scene: Scene;
  readonly language: Language;
  readonly frame: Frame;
  /** What panels cover; no label is placed there. */
  readonly insets: Insets;
  readonly basemap: Basemap;
  readonly setter: Typesetter;
  readonly hrefOf: (place: string) => string;
  /** Prefix of the ids in the picture, because a document may contain several. */
  readonly id: string;
}

/** How near a label may come to the edge of the free area, in CSS pixels. */
const EDGE = 6;

/** Paints a map for a box of known size, as the markup of an `svg` in the page's colours. */
export function paintStill({ scene, language, frame, insets, basemap, setter, hrefOf, id }: StillInput): string {
  const { width, height } = frame;
  const free = {
    left: insets.left + EDGE,
    right: width - insets.right - EDGE,
    top: insets.top + EDGE,
    bottom: height - insets.bottom - EDGE,
  };
  const surface: Surface = {
    projection: new Projection(frame),
    basemap,
    palette: pagePalette(scene.catalogue.sectors),
    language,
    setter,
    free,
    covered: [scaleBox({ free, scaledBox: null })],
    hrefOf,
    id,
    scaledBox: null,
  };
  return [
    // In print the same picture fills a box of another shape.
    `<svg class="static-frame" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMid slice">`,
    paintDefinitions(scene, [surface]),
    paintLand(scene, surface),
    paintScale(surface),
    paintThings(scene, surface),
    '</svg>',
  ].join('');
}
