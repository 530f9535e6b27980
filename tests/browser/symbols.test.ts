import catalogue from 'virtual:atlas/catalogue/en';
import { afterEach, describe, expect, it } from 'vitest';
import { sectorOf } from '../../src/domain/sector.ts';
import { STAGES, type Stage } from '../../src/domain/vocabulary.ts';
import { drawSymbol } from '../../src/map/labels/symbols.ts';
import { palettes } from '../../src/map/style/palette.ts';
import { INITIAL_VIEW, type View } from '../../src/state/view.ts';
import { HALVES_SVG, shapesSvg } from '../../src/symbols/svg.ts';
import { placeSymbol, SYMBOL_BOX } from '../../src/symbols/symbol.ts';
import { input, MountedController } from './mounted-controller.ts';

/** Half the side of the square compared, in pixels around a symbol's centre; the rim, which blends with the basemap, is left out. */
const REACH = 10;

let mounted: MountedController | null = null;
afterEach(() => mounted?.destroy());

/** The pixels around the centre of a canvas, up to {@link REACH}. */
function middleOf(canvas: OffscreenCanvas): Uint8ClampedArray {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No 2D canvas to read');
  const [x, y] = [canvas.width / 2 - REACH, canvas.height / 2 - REACH];
  return context.getImageData(x, y, 2 * REACH, 2 * REACH).data;
}

/** The airport's symbol for a stage, at the size it has on the map. */
function expected(stage: Stage): Uint8ClampedArray {
  const sector = sectorOf(catalogue.sectors, 'transport');
  const { data } = drawSymbol({ sector, pictogram: sector.pictogram, stage, palette: palettes.day }, 2);
  const drawn = new OffscreenCanvas(data.width, data.height);
  drawn.getContext('2d')?.putImageData(data, 0, 0);
  const small = new OffscreenCanvas(data.width / 2, data.height / 2);
  small.getContext('2d')?.drawImage(drawn, 0, 0, small.width, small.height);
  return middleOf(small);
}

/** The stage whose symbol is most like what is at the centre of the map. */
function stageDrawn(picture: OffscreenCanvas): Stage {
  const seen = middleOf(picture);
  const differences = STAGES.map((stage) => {
    const wanted = expected(stage);
    return { stage, sum: seen.reduce((sum, value, index) => sum + Math.abs(value - (wanted[index] ?? 0)), 0) };
  });
  const [nearest, next] = differences.sort((a, b) => a.sum - b.sum);
  if (!nearest || !next) throw new Error('There are no stages');
  expect(nearest.sum, 'like one symbol, and clearly less like any other').toBeLessThan(next.sum / 2);
  return nearest.stage;
}

describe('the symbols on the map', () => {
  it('have the form of the status on the day shown', async () => {
    const [lng, lat] = catalogue.places.find(({ id }) => id === 'siem-reap-angkor-airport')?.computed.labelPoint ?? [
      0, 0,
    ];
    const airport: View = { ...INITIAL_VIEW, camera: { zoom: 10, lat, lng } };
    mounted = new MountedController(input(airport));
    await mounted.idle();
    expect(stageDrawn(mounted.picture)).toBe('in-service');
    for (const [at, stage] of [
      ['2022-11-11', 'under-way'],
      ['2019-06-01', 'announced'],
      ['2010-01-01', 'unknown'],
      [null, 'in-service'],
    ] as const) {
      await mounted.render(input({ ...airport, at }));
      expect(stageDrawn(mounted.picture), at ?? 'latest known').toBe(stage);
    }
  });
});

describe('the painters', () => {
  const RATIO = 4;
  const side = SYMBOL_BOX * RATIO;

  /** Renders a symbol's SVG in the browser. */
  async function drawnFromSvg(body: string): Promise<ImageData> {
    const corner = -SYMBOL_BOX / 2;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="${corner} ${corner} ${SYMBOL_BOX} ${SYMBOL_BOX}"><defs>${HALVES_SVG}</defs>${body}</svg>`;
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    await image.decode();
    const context = new OffscreenCanvas(side, side).getContext('2d');
    if (!context) throw new Error('No 2D canvas to draw on');
    context.drawImage(image, 0, 0, side, side);
    return context.getImageData(0, 0, side, side);
  }

  it.each([...STAGES, 'none'] as const)('draw the same symbol on the map and as SVG: %s', async (stage) => {
    const [first = sectorOf(catalogue.sectors, '')] = catalogue.sectors;
    const kinds = Object.values(catalogue.pictograms).map((pictogram) => ({ sector: first, pictogram }));
    for (const { sector, pictogram } of [
      ...catalogue.sectors.map((sector) => ({ sector, pictogram: sector.pictogram })),
      ...kinds,
    ]) {
      const { data: onMap } = drawSymbol({ sector, pictogram, stage, palette: palettes.day }, RATIO);
      const colours = { colour: sector.colours.day, face: palettes.day.symbolFace };
      const svg = await drawnFromSvg(shapesSvg(placeSymbol(pictogram, stage, colours)));
      // Antialiasing differs a little; a shape that is missing or misplaced differs in hundreds of pixels.
      const differing = svg.data.filter((value, index) => Math.abs(value - (onMap.data[index] ?? 0)) > 48).length;
      expect(differing, sector.id).toBeLessThan(20);
    }
  });
});
