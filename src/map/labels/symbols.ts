import type { Pictogram } from '../../domain/pictogram.ts';
import type { Sector } from '../../domain/sector.ts';
import { STAGES } from '../../domain/vocabulary.ts';
import { paintShapes } from '../../symbols/canvas.ts';
import { countBadge } from '../../symbols/count.ts';
import { type Mark, placeSymbol, SYMBOL_BOX } from '../../symbols/symbol.ts';
import { type Palette, paletteFor } from '../style/palette.ts';

export interface SymbolImage {
  readonly data: ImageData;
  readonly pixelRatio: number;
}

/** The parts of a sector that drawing its symbol needs. */
export type SectorLook = Pick<Sector, 'id' | 'colours' | 'pictogram'>;

interface SymbolName {
  readonly sector: SectorLook;
  readonly pictogram: Pictogram;
  readonly stage: Mark;
  readonly palette: Palette;
  /** Number of further places in its stack; 0 for none. */
  readonly count?: number;
}

/**
 * Parses `pin/<sector>/<pictogram>/<stage>/<palette>/<count>`, the image names that the pin layer requests. The pictogram is empty for the
 * sector's own, the count for a symbol without a stack.
 */
export function parseSymbolName(
  name: string,
  sectors: readonly SectorLook[],
  pictograms: Readonly<Record<string, Pictogram>>,
): SymbolName | null {
  const [kind, id, own = '', stage, theme, number = ''] = name.split('/');
  const sector = sectors.find((candidate) => candidate.id === id);
  const knownStage = stage === 'none' ? stage : STAGES.find((candidate) => candidate === stage);
  if (kind !== 'pin' || !sector || !knownStage || (theme !== 'day' && theme !== 'night')) return null;
  const pictogram = Object.hasOwn(pictograms, own) ? pictograms[own] : sector.pictogram;
  const count = Number(number);
  if (!Number.isSafeInteger(count) || count < 0) return null;
  return {
    sector,
    pictogram: pictogram ?? sector.pictogram,
    stage: knownStage,
    palette: paletteFor(theme, sectors),
    count,
  };
}

/**
 * Draws a place's symbol as an image for the map.
 *
 * @param pixelRatio device pixels per CSS pixel
 * @throws where the browser has no 2D canvas
 */
export function drawSymbol(
  { sector, pictogram, stage, palette, count = 0 }: SymbolName,
  pixelRatio: number,
): SymbolImage {
  const size = Math.round(SYMBOL_BOX * pixelRatio);
  const canvas = new OffscreenCanvas(size, size);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No 2D canvas to draw the map symbols on');
  context.scale(size / SYMBOL_BOX, size / SYMBOL_BOX);
  context.translate(SYMBOL_BOX / 2, SYMBOL_BOX / 2);
  const colours = { colour: sector.colours[palette.name], face: palette.symbolFace };
  paintShapes(context, placeSymbol(pictogram, stage, colours));
  if (count > 0) paintShapes(context, countBadge(count, colours));
  return { data: context.getImageData(0, 0, size, size), pixelRatio };
}
