import { pictogramOf } from '../../domain/sector.ts';
import { statusOn } from '../../domain/status.ts';
import { STAGES } from '../../domain/vocabulary.ts';
import type { Messages } from '../../languages/messages.ts';
import type { Palette } from '../../map/style/palette.ts';
import type { Projection } from '../../static-map/frame.ts';
import { pinsIn, type Scene } from '../../static-map/paint-places.ts';
import { CERTAINTY_BOX, certaintySign } from '../../symbols/certainty.ts';
import { MARK_SIZE, placeSymbol, SYMBOL_BOX, stageMark } from '../../symbols/symbol.ts';
import type { LegendEntry } from './sheet.ts';

const SYMBOL_SCALE = 0.78;
const STAGE_SCALE = 1.7;
const CERTAINTY_SCALE = 0.55;
/** Zoom from which the map draws halos around approximate positions; see `map/style/place-layers.ts`. */
const HALO_ZOOM = 8;

/** Legend entries for the sectors, stages and precisions that occur within a frame, in the atlas's order. */
export function legendOf(
  scene: Scene,
  projection: Projection,
  palette: Palette,
  { stages, precisions }: Pick<Messages, 'stages' | 'precisions'>,
): readonly LegendEntry[] {
  const { width, height, zoom } = projection.frame;
  const seen = pinsIn(scene, projection).filter(
    ({ form, at: [x, y] }) => form !== 'stacked' && x >= 0 && y >= 0 && x <= width && y <= height,
  );
  const sectors = scene.catalogue.sectors.filter(({ id }) => seen.some(({ place }) => place.sectors[0] === id));
  const drawn = STAGES.filter((stage) =>
    seen.some((pin) => pin.stage === stage && statusOn(pin.place.history, scene.day) !== null),
  );
  const certainties = (['approximate', 'indicative'] as const).filter(
    (precision) =>
      (precision === 'indicative' || zoom >= HALO_ZOOM) &&
      seen.some(({ place }) => place.position.precision === precision),
  );
  const ink = palette.placeLabel;
  return [
    ...sectors.map(({ id, name }) => ({
      name,
      shapes: placeSymbol(pictogramOf(scene.catalogue, id, undefined), 'none', {
        colour: palette.sectors[id] ?? ink,
        face: palette.symbolFace,
      }),
      box: { x: -SYMBOL_BOX / 2, y: -SYMBOL_BOX / 2, width: SYMBOL_BOX, height: SYMBOL_BOX },
      scale: SYMBOL_SCALE,
    })),
    ...drawn.map((stage) => ({
      name: stages[stage],
      shapes: stageMark(stage, { colour: ink, face: palette.symbolFace, strokeWidth: 1 }),
      box: { x: 0, y: 0, width: MARK_SIZE, height: MARK_SIZE },
      scale: STAGE_SCALE,
    })),
    ...certainties.map((precision) => ({
      name: precisions[precision],
      shapes: certaintySign(precision, { colour: palette.chart, quiet: ink }),
      box: { x: 0, y: 0, ...CERTAINTY_BOX },
      scale: CERTAINTY_SCALE,
    })),
  ];
}
