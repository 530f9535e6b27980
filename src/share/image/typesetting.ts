import { LETTERING } from '../../languages/lettering.ts';
import type { Scale } from '../../map/camera/scale.ts';
import type { Palette } from '../../map/style/palette.ts';
import { lines } from '../../static-map/line-breaks.ts';
import { qrPath, qrSquares } from '../qr.ts';
import type { Box, CornerText, Drawing, Face, LegendEntry, Line, Measure, Sheet, SheetText } from './sheet.ts';

/** The page's own colours for light and dark; see `app/base.css`. */
const COLOURS = {
  day: { paper: '#fbf8f0', ink: '#24282c', soft: '#5b6066', rule: '#e0d9c9' },
  night: { paper: '#16191d', ink: '#e6e3da', soft: '#a2a7ac', rule: '#30363c' },
} as const;

const MARGIN = 24;
/** Gap between the text and the QR code. */
const GUTTER = 28;
const CODE = 104;
/** Width of the white quiet zone around the code, in modules (ISO/IEC 18004); needed on dark backgrounds too. */
const QUIET = 4;
const [TITLE, SUBTITLE, LEGEND, NOTE, ADDRESS, CORNER] = [25, 13.5, 12.5, 10.5, 11.5, 10.5] as const;
const LEGEND_GAP = 18;
const SIGN_GAP = 6;
const LEGEND_LEADING = 25;
/** Distance of scale and credits from the map's edge. */
const INSIDE = 10;
/** Padding around the credits. */
const PAD = { x: 8, y: 4 } as const;

/** Lines of text and drawings, and the total height that they take. */
interface Block {
  readonly height: number;
  readonly lines: readonly Line[];
  readonly drawings: readonly Drawing[];
}

/** Lays out the text of an image. All measures are in units of the sheet. */
export class Typesetting {
  readonly #text: SheetText;
  readonly #width: number;
  readonly #height: number;
  readonly #measure: Measure;
  readonly #palette: Palette;

  constructor(
    text: SheetText,
    size: { readonly width: number; readonly height: number },
    look: {
      readonly measure: Measure;
      readonly palette: Palette;
    },
  ) {
    this.#text = text;
    this.#width = size.width;
    this.#height = size.height;
    this.#measure = look.measure;
    this.#palette = look.palette;
  }

  /** Height of everything below the map, including a legend. */
  footHeight(legend: readonly LegendEntry[]): number {
    return this.#foot(legend, 0).height;
  }

  /** The map's box, given the height of what is below it. */
  mapBox(foot: number): Box {
    const { height } = this.#head();
    return { x: 0, y: height, width: this.#width, height: this.#height - height - foot };
  }

  /** The boxes of scale and credits on the map, from its upper left corner. */
  corners(foot: number, { scale, distance, credits }: CornerText): readonly Box[] {
    const { height } = this.mapBox(foot);
    return [this.#scaleBox(scale, distance, height), this.#creditsBox(credits, height)];
  }

  /**
   * The finished layout.
   *
   * @param foot height of the foot for which the map was drawn
   */
  sheet(legend: readonly LegendEntry[], foot: number, { scale, distance, credits }: CornerText): Sheet {
    const map = this.mapBox(foot);
    const bottom = map.y + map.height;
    const { paper, rule } = COLOURS[this.#palette.name];
    const head = this.#head();
    const below = this.#foot(legend, bottom);
    const corners = [this.#scale(scale, distance, bottom), this.#credits(credits, bottom)];
    const edge = (y: number): Drawing => ({
      x: 0,
      y,
      scale: 1,
      shapes: [{ d: `M0 0H${this.#width}`, stroke: rule, strokeWidth: 1 }],
    });
    const blocks = [head, below, ...corners];
    return {
      width: this.#width,
      height: this.#height,
      paper,
      map,
      drawings: [edge(map.y), edge(bottom), ...blocks.flatMap(({ drawings }) => drawings)],
      lines: blocks.flatMap((block) => block.lines),
    };
  }

  /** Converts a font size for Latin letters to one for the sheet's language. */
  #size(size: number): number {
    return size * LETTERING[this.#text.language].labelSize;
  }

  #set(text: string, face: Face, size: number, colour: string, { x, y, width }: Omit<Box, 'height'>): Block {
    const { language } = this.#text;
    const real = this.#size(size);
    const leading = LETTERING[language].lineHeight(1.32) * real;
    const broken =
      lines(text, language, width, (line) => this.#measure(line, face, real)) ?? this.#chopped(text, face, real, width);
    return {
      height: broken.length * leading,
      lines: broken.map((line, index) => ({
        text: line,
        x,
        y: y + index * leading + leading / 2 + real * 0.36,
        size: real,
        face,
        colour,
      })),
      drawings: [],
    };
  }

  /** Breaks a text between any two letters, for addresses, which have no words to break between. */
  #chopped(text: string, face: Face, size: number, width: number): readonly string[] {
    const rows = [''];
    for (const letter of text) {
      const row = rows.at(-1) ?? '';
      if (row !== '' && this.#measure(row + letter, face, size) > width) rows.push(letter);
      else rows[rows.length - 1] = row + letter;
    }
    return rows;
  }

  #head(): Block {
    const { ink, soft } = COLOURS[this.#palette.name];
    const [x, width] = [MARGIN, this.#width - 2 * MARGIN];
    const title = this.#set(this.#text.title, 'serif', TITLE, ink, { x, y: 16, width });
    const subtitle = this.#set(this.#text.subtitle, 'sans', SUBTITLE, soft, { x, y: 18 + title.height, width });
    return {
      height: Math.ceil(18 + title.height + subtitle.height + 12),
      lines: [...title.lines, ...subtitle.lines],
      drawings: [],
    };
  }

  #foot(legend: readonly LegendEntry[], top: number): Block {
    const { ink, soft } = COLOURS[this.#palette.name];
    const width = this.#width - 2 * MARGIN - GUTTER - CODE;
    const signs = this.#legend(legend, top + 12, width);
    const after = top + 12 + signs.height + 6;
    const notes = this.#set(this.#text.notes, 'sans', NOTE, soft, { x: MARGIN, y: after, width });
    const address = this.#set(this.#text.address, 'bold', ADDRESS, ink, {
      x: MARGIN,
      y: after + notes.height + 6,
      width,
    });
    const height = Math.ceil(Math.max(after + notes.height + address.height + 6 + 14 - top, CODE + 32));
    return {
      height,
      lines: [...signs.lines, ...notes.lines, ...address.lines],
      drawings: [...signs.drawings, this.#code(top + (height - CODE) / 2)],
    };
  }

  #legend(legend: readonly LegendEntry[], top: number, width: number): Block {
    const { ink } = COLOURS[this.#palette.name];
    const size = this.#size(LEGEND);
    const leading = Math.max(LEGEND_LEADING, LETTERING[this.#text.language].lineHeight(1.3) * size);
    const [texts, drawings]: [Line[], Drawing[]] = [[], []];
    let [x, row] = [MARGIN, 0];
    for (const { name, shapes, box, scale } of legend) {
      const sign = box.width * scale;
      const wide = sign + SIGN_GAP + this.#measure(name, 'sans', size);
      if (x > MARGIN && x + wide > MARGIN + width) [x, row] = [MARGIN, row + 1];
      const middle = top + row * leading + leading / 2;
      drawings.push({ x: x - box.x * scale, y: middle - (box.y + box.height / 2) * scale, scale, shapes });
      texts.push({ text: name, x: x + sign + SIGN_GAP, y: middle + size * 0.36, size, face: 'sans', colour: ink });
      x += wide + LEGEND_GAP;
    }
    return { height: legend.length === 0 ? 0 : (row + 1) * leading, lines: texts, drawings };
  }

  #code(y: number): Drawing {
    const squares = qrSquares(this.#text.address);
    const side = squares.length + 2 * QUIET;
    return {
      x: this.#width - MARGIN - CODE,
      y,
      scale: CODE / side,
      shapes: [
        { d: `M0 0H${side}V${side}H0Z`, fill: '#ffffff' },
        { d: qrPath(squares), placed: { x: QUIET, y: QUIET, scale: 1 }, fill: '#000000' },
      ],
    };
  }

  /** A translucent background for text in a corner of the map. */
  #plate({ x, y, width, height }: Box): Drawing {
    const d = `M0 0H${width}V${height}H0Z`;
    return { x, y, scale: 1, shapes: [{ d, fill: this.#palette.placeHalo, fillOpacity: 0.78 }] };
  }

  #scale(scale: Scale, distance: string, bottom: number): Block {
    const colour = this.#palette.townLabel;
    const box = this.#scaleBox(scale, distance, bottom);
    const { x, y, height } = box;
    const bar = {
      x: x + INSIDE,
      y: y + height - 8,
      scale: 1,
      shapes: [{ d: `M0 -5V0H${scale.pixels}V-5`, stroke: colour, strokeWidth: 1.5 }],
    };
    const size = this.#size(CORNER);
    return {
      height,
      lines: [{ text: distance, x: x + INSIDE + 4, y: y + height - 14, size, face: 'sans', colour }],
      drawings: [this.#plate(box), bar],
    };
  }

  #scaleBox({ pixels }: Scale, words: string, bottom: number): Box {
    const width = Math.max(pixels, this.#measure(words, 'sans', this.#size(CORNER))) + 2 * INSIDE;
    const height = this.#size(CORNER) + 20;
    return { x: INSIDE, y: bottom - INSIDE - height, width, height };
  }

  #credits(credits: string, bottom: number): Block {
    const box = this.#creditsBox(credits, bottom);
    const inside = { x: box.x + PAD.x, y: box.y + PAD.y, width: box.width - 2 * PAD.x };
    return {
      ...this.#set(credits, 'sans', CORNER, this.#palette.townLabel, inside),
      drawings: [this.#plate(box)],
    };
  }

  #creditsBox(credits: string, bottom: number): Box {
    const width = Math.min(this.#width * 0.6, this.#measure(credits, 'sans', this.#size(CORNER)) + 1);
    const { height } = this.#set(credits, 'sans', CORNER, '', { x: 0, y: 0, width });
    const [wide, high] = [width + 2 * PAD.x, height + 2 * PAD.y];
    return { x: this.#width - INSIDE - wide, y: bottom - INSIDE - high, width: wide, height: high };
  }
}
