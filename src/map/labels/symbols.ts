import type { Pictogram } from '../../domain/pictogram.ts';
import type { Sector } from '../../domain/sector.ts';
import { STAGES, type Stage } from '../../domain/vocabulary.ts';
import { type Palette, paletteFor } from '../style/palette.ts';

/** Diameter of a symbol in CSS pixels, and the box it is drawn in (room for the badge and the rim). */
const DIAMETER = 24;
const BOX = 30;

export interface SymbolImage {
  readonly data: ImageData;
  readonly pixelRatio: number;
}

/** What a symbol is drawn of. */
export type SectorLook = Pick<Sector, 'id' | 'colours' | 'pictogram'>;

interface SymbolName {
  readonly sector: SectorLook;
  readonly stage: Stage | 'none';
  readonly palette: Palette;
}

/** Reads `pin/<sector>/<stage>/<palette>`, the names that the pin layer asks for. */
export function parseSymbolName(name: string, sectors: readonly SectorLook[]): SymbolName | null {
  const [kind, id, stage, theme] = name.split('/');
  const sector = sectors.find((candidate) => candidate.id === id);
  const knownStage = stage === 'none' ? stage : STAGES.find((candidate) => candidate === stage);
  if (kind !== 'pin' || !sector || !knownStage || (theme !== 'day' && theme !== 'night')) return null;
  return { sector, stage: knownStage, palette: paletteFor(theme, sectors) };
}

/**
 * Draws a symbol: sector by colour and pictogram, status by form — hollow (announced), half (under way), full (in service or
 * complete), struck through (closed), question mark (unknown).
 */
export function drawSymbol({ sector, stage, palette }: SymbolName, pixelRatio: number): SymbolImage {
  const size = Math.round(BOX * pixelRatio);
  const canvas = new OffscreenCanvas(size, size);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No 2D canvas to draw the map symbols on');
  context.scale(size / BOX, size / BOX);
  context.translate(BOX / 2, BOX / 2);
  const colour = sector.colours[palette.name];
  const face = palette.symbolFace;
  const full = stage === 'in-service' || stage === 'none';

  disc(context, DIAMETER / 2 + 1.6, face);
  disc(context, DIAMETER / 2, colour);
  if (!full) disc(context, DIAMETER / 2 - 2, face);
  if (stage === 'under-way') {
    context.save();
    context.beginPath();
    context.rect(-BOX / 2, -BOX / 2, BOX / 2, BOX);
    context.clip();
    disc(context, DIAMETER / 2 - 1, colour);
    pictogram(context, sector.pictogram, face);
    context.restore();
    context.save();
    context.beginPath();
    context.rect(0, -BOX / 2, BOX / 2, BOX);
    context.clip();
    pictogram(context, sector.pictogram, colour);
    context.restore();
  } else {
    pictogram(context, sector.pictogram, full ? face : colour);
  }
  if (stage === 'closed') strike(context, colour, face);
  if (stage === 'unknown') badge(context, colour, face);
  return { data: context.getImageData(0, 0, size, size), pixelRatio };
}

type Context = OffscreenCanvasRenderingContext2D;

function disc(context: Context, radius: number, colour: string): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}

function pictogram(context: Context, { fill, stroke }: Pictogram, colour: string): void {
  const scale = 13.5 / 24;
  context.save();
  context.scale(scale, scale);
  context.translate(-12, -12);
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.lineWidth = 2.6;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  if (fill) context.fill(new Path2D(fill));
  if (stroke) context.stroke(new Path2D(stroke));
  context.restore();
}

function strike(context: Context, colour: string, face: string): void {
  const reach = DIAMETER / 2 - 2;
  for (const [width, paint] of [
    [4.5, face],
    [2, colour],
  ] as const) {
    context.beginPath();
    context.moveTo(-reach * 0.7, reach * 0.7);
    context.lineTo(reach * 0.7, -reach * 0.7);
    context.lineWidth = width;
    context.lineCap = 'round';
    context.strokeStyle = paint;
    context.stroke();
  }
}

function badge(context: Context, colour: string, face: string): void {
  context.save();
  context.translate(8.6, -8.6);
  disc(context, 6.2, face);
  disc(context, 5.4, colour);
  context.strokeStyle = face;
  context.lineWidth = 1.5;
  context.lineCap = 'round';
  context.stroke(new Path2D('M-1.9 -1.5A1.9 1.9 0 1 1 0.6 0.3Q0 0.6 0 1.4'));
  context.fillStyle = face;
  context.fill(new Path2D('M-0.85 3.3A0.85 0.85 0 1 1 0.85 3.3 0.85 0.85 0 1 1 -0.85 3.3Z'));
  context.restore();
}
