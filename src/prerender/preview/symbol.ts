import type { Pictogram } from '../../domain/pictogram.ts';
import type { Sector } from '../../domain/sector.ts';
import type { Stage } from '../../domain/vocabulary.ts';
import { DAY } from '../../map/style/palette.ts';
import { shapesSvg } from '../../symbols/svg.ts';
import { MARK_SIZE, placeSymbol, SYMBOL_DIAMETER, stageMark } from '../../symbols/symbol.ts';

/** The map's symbol of a place, in day colours; position and diameter in pixels. */
export function symbolAt(
  { colours: { day: colour }, pictogram }: Pick<Sector, 'colours'> & { readonly pictogram: Pictogram },
  stage: Stage,
  x: number,
  y: number,
  diameter: number,
): string {
  const colours = { colour, face: DAY.symbolFace };
  const shapes = placeSymbol(pictogram, stage, colours);
  return `<g transform="translate(${x} ${y}) scale(${diameter / SYMBOL_DIAMETER})">${shapesSvg(shapes)}</g>`;
}

/** The mark for a status, as in lists; position and diameter in pixels. */
export function stageMarkAt(stage: Stage, colour: string, x: number, y: number, diameter: number): string {
  const middle = -MARK_SIZE / 2;
  const shapes = stageMark(stage, { colour, face: 'none', strokeWidth: 1.1 });
  return `<g transform="translate(${x} ${y}) scale(${diameter / MARK_SIZE}) translate(${middle} ${middle})">${shapesSvg(shapes)}</g>`;
}
