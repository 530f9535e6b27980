/** Text as outlines: shaped by HarfBuzz with the fonts of the repository, so that a picture needs no font where it is made or seen. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob, Face, Font, Buffer as GlyphBuffer, shape } from 'harfbuzzjs';
import { unpackWoff } from './woff.ts';

export type FaceName = 'serif' | 'sans' | 'sans-bold';
type Script = 'latin' | 'khmer' | 'chinese';

const fontsource = (family: string, subset: string, weight: 400 | 600): string =>
  `node_modules/@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`;

const CHINESE = ['src/prerender/preview/fonts/noto-serif-sc-600.woff'];
const latin = (family: string, weight: 400 | 600) => [
  fontsource(family, 'latin', weight),
  fontsource(family, 'latin-ext', weight),
];
const khmer = (family: string, weight: 400 | 600) => [fontsource(`${family}-khmer`, 'khmer', weight)];

/** The files of a face for each script, from the repository's root; the first that has a character draws it. */
const FILES: Readonly<Record<FaceName, Readonly<Record<Script, readonly string[]>>>> = {
  serif: { latin: latin('noto-serif', 600), khmer: khmer('noto-serif', 600), chinese: CHINESE },
  sans: { latin: latin('noto-sans', 400), khmer: khmer('noto-sans', 400), chinese: CHINESE },
  'sans-bold': { latin: latin('noto-sans', 600), khmer: khmer('noto-sans', 600), chinese: CHINESE },
};

/** Khmer stacks marks above and below the line and looks small beside Latin of the same size. */
const KHMER_SCALE = 1.12;
/** Chinese characters fill their box, Latin letters do not. */
const CHINESE_SCALE = 0.97;
const SCALE: Readonly<Record<Script, number>> = { latin: 1, khmer: KHMER_SCALE, chinese: CHINESE_SCALE };

const KHMER = /[\u1780-\u17ff\u19e0-\u19ff\u200c\u200d]/u;
const CHINESE_CHARACTER = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** Quotation marks and dashes are wide in Chinese and narrow elsewhere, with the same code. */
const SHARED_PUNCTUATION = /[\u2014\u2018\u2019\u201c\u201d\u2026\u00b7]/u;

/** What HarfBuzz puts where a Khmer mark has no letter to stand on. */
const DOTTED_CIRCLE = 0x25cc;

interface LoadedFont {
  readonly file: string;
  readonly font: Font;
  readonly unitsPerEm: number;
  readonly characters: ReadonlySet<number>;
  /** Path data by glyph, in units of the font, y upwards. */
  readonly outlines: Map<number, string>;
  readonly dottedCircle: number | null;
}

export interface TextStyle {
  readonly face: FaceName;
  /** Size of Latin letters in pixels; other scripts follow. */
  readonly size: number;
  /** Space added after each letter, in pixels; Khmer is never spaced, its clusters would part. */
  readonly spacing?: number;
  /** true where the text is Chinese, so that its punctuation is. */
  readonly chinese?: boolean;
}

export interface Halo {
  readonly colour: string;
  /** How far it reaches beyond the letters, in pixels. */
  readonly reach: number;
  readonly opacity: number;
}

export interface SetText {
  /** Advance width in pixels. */
  readonly width: number;
  /** SVG elements with the origin at the beginning of the base line. */
  draw(fill: string, halo?: Halo): string;
}

/** A character that no font of the repository has, or Khmer that cannot be drawn as it is written. */
export class MissingGlyph extends Error {}

/** Text of one font and size. */
interface Piece {
  readonly text: string;
  readonly font: LoadedFont;
  readonly size: number;
  readonly spacing: number;
}

interface Shaped {
  /** Where each glyph stands, in units of the font from the beginning of the base line, y upwards. */
  readonly glyphs: readonly { readonly glyph: number; readonly x: number; readonly y: number }[];
  /** Pixels for a unit of the font. */
  readonly scale: number;
  readonly width: number;
}

/** The characters of a text in pieces of one script each. */
function scriptRuns(text: string, chinese: boolean): { script: Script; text: string }[] {
  const runs: { script: Script; text: string }[] = [];
  for (const character of text) {
    const script = scriptOf(character, chinese);
    const last = runs.at(-1);
    if (last && last.script === script) last.text += character;
    else runs.push({ script, text: character });
  }
  return runs;
}

function scriptOf(character: string, chinese: boolean): Script {
  if (KHMER.test(character)) return 'khmer';
  if (CHINESE_CHARACTER.test(character) || (chinese && SHARED_PUNCTUATION.test(character))) return 'chinese';
  return 'latin';
}

/** The fonts of one checkout, each read when it is first needed. */
export class Typesetter {
  readonly #root: string;
  readonly #fonts = new Map<string, LoadedFont>();
  readonly #widths = new Map<string, number>();

  /** @param root the repository's root */
  constructor(root: string) {
    this.#root = root;
  }

  /**
   * Sets a line of text in any mixture of the three scripts.
   *
   * @throws {MissingGlyph} rather than draw a box in place of a character
   */
  set(text: string, style: TextStyle): SetText {
    let width = 0;
    const runs = this.#pieces(text, style).map((piece) => {
      const shaped = this.#shape(piece);
      const run = { x: width, scale: shaped.scale, outlines: outlinesOf(piece.font, shaped) };
      width += shaped.width;
      return run;
    });
    const paint = (attributes: (scale: number) => string): string =>
      runs
        .map(({ x, scale, outlines }) => {
          const size = scale.toFixed(5);
          return `<g transform="translate(${x.toFixed(2)} 0) scale(${size} -${size})" ${attributes(scale)}>${outlines}</g>`;
        })
        .join('');
    return {
      width,
      draw(fill, halo) {
        const behind = halo
          ? paint(
              (scale) =>
                `fill="none" stroke="${halo.colour}" stroke-opacity="${halo.opacity}" stroke-linejoin="round" stroke-width="${((2 * halo.reach) / scale).toFixed(1)}"`,
            )
          : '';
        return behind + paint(() => `fill="${fill}"`);
      },
    };
  }

  /** The width of a line in pixels, without drawing it. */
  width(text: string, style: TextStyle): number {
    const key = JSON.stringify([text, style.face, style.size, style.spacing ?? 0, style.chinese ?? false]);
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    const width = this.#pieces(text, style).reduce((sum, piece) => sum + this.#shape(piece).width, 0);
    this.#widths.set(key, width);
    return width;
  }

  #pieces(text: string, style: TextStyle): readonly Piece[] {
    return scriptRuns(text, style.chinese ?? false).flatMap((run) =>
      this.#byFont(run.text, FILES[style.face][run.script]).map((piece) => ({
        ...piece,
        size: style.size * SCALE[run.script],
        spacing: run.script === 'khmer' ? 0 : (style.spacing ?? 0),
      })),
    );
  }

  #byFont(text: string, files: readonly string[]): { font: LoadedFont; text: string }[] {
    const pieces: { font: LoadedFont; text: string }[] = [];
    for (const character of text) {
      const font = files.map((file) => this.#load(file)).find((each) => each.characters.has(codeOf(character)));
      if (!font) {
        const help = files === CHINESE ? '; “npm run chinese-font” adds what the atlas uses' : '';
        throw new MissingGlyph(`${describe(character)} of “${text}” is in none of ${files.join(', ')}${help}`);
      }
      const last = pieces.at(-1);
      if (last?.font === font) last.text += character;
      else pieces.push({ font, text: character });
    }
    return pieces;
  }

  #shape({ text, font: loaded, size, spacing }: Piece): Shaped {
    const buffer = new GlyphBuffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(loaded.font, buffer);
    const scale = size / loaded.unitsPerEm;
    const positions = buffer.getGlyphPositions();
    let width = 0;
    const glyphs = buffer.getGlyphInfos().map(({ codepoint: glyph }, index) => {
      const position = positions[index];
      if (!position) throw new Error('HarfBuzz gave fewer positions than glyphs');
      if (glyph === 0) throw new MissingGlyph(`A character of “${text}” is missing in ${loaded.file}`);
      if (glyph === loaded.dottedCircle) throw new MissingGlyph(`“${text}” has a Khmer mark without a letter`);
      const at = { glyph, x: width / scale + position.xOffset, y: position.yOffset };
      width += position.xAdvance * scale + spacing;
      return at;
    });
    return { glyphs, scale, width };
  }

  #load(file: string): LoadedFont {
    const known = this.#fonts.get(file);
    if (known) return known;
    const bytes = unpackWoff(readFileSync(join(this.#root, file)));
    const face = new Face(new Blob(bytes));
    const font = new Font(face);
    const characters = new Set(face.collectUnicodes());
    const loaded: LoadedFont = {
      file,
      font,
      unitsPerEm: face.upem,
      characters,
      outlines: new Map(),
      dottedCircle: characters.has(DOTTED_CIRCLE) ? (font.nominalGlyph(DOTTED_CIRCLE) ?? null) : null,
    };
    this.#fonts.set(file, loaded);
    return loaded;
  }
}

function outlinesOf({ font, outlines }: LoadedFont, { glyphs }: Shaped): string {
  return glyphs
    .map(({ glyph, x, y }) => {
      const outline = outlines.get(glyph) ?? font.glyphToPath(glyph);
      outlines.set(glyph, outline);
      return outline && `<path transform="translate(${Math.round(x)} ${y})" d="${outline}"/>`;
    })
    .join('');
}

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;

const describe = (character: string): string =>
  `“${character}” (U+${codeOf(character).toString(16).toUpperCase().padStart(4, '0')})`;
