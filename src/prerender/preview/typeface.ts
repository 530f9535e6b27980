/**
 * Text as outlines, shaped by HarfBuzz with the fonts of the repository, so that an image needs no fonts where it is made or viewed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob, Face, Font, Buffer as GlyphBuffer, shape } from 'harfbuzzjs';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import type { LanguagePreview, PreviewFace } from '../../languages/language.ts';
import { PREVIEW } from '../../languages/preview.ts';
import { unpackWoff } from './woff.ts';

type Script = LanguagePreview['script'];

const SCRIPTS: readonly Script[] = LANGUAGES.map((language) => PREVIEW[language].script);
/** The script for characters that no other script claims. */
const REST = SCRIPTS.find(({ letters }) => letters === null);

/** What HarfBuzz inserts where a Khmer mark has no base letter. */
const DOTTED_CIRCLE = 0x25cc;

interface LoadedFont {
  readonly file: string;
  readonly font: Font;
  readonly unitsPerEm: number;
  readonly characters: ReadonlySet<number>;
  /** Path data by glyph, in font units, y upwards. */
  readonly outlines: Map<number, string>;
  readonly dottedCircle: number | null;
}

export interface TextStyle {
  readonly face: PreviewFace;
  /** Size of Latin letters in pixels; other scripts are scaled accordingly. */
  readonly size: number;
  /** Letter-spacing in pixels, applied in scripts that can be spaced. */
  readonly spacing?: number;
  /** Language of the text, which decides the font of some punctuation. */
  readonly language?: Language;
}

export interface Halo {
  readonly colour: string;
  /** Width beyond the edge of the letters, in pixels. */
  readonly reach: number;
  readonly opacity: number;
}

export interface SetText {
  /** Advance width in pixels. */
  readonly width: number;
  /** SVG elements, with the origin at the start of the baseline. */
  draw(fill: string, halo?: Halo): string;
}

/** Thrown for a character that no font of the repository has, or for malformed Khmer. */
export class MissingGlyph extends Error {}

/** Text of one font and size. */
interface Piece {
  readonly text: string;
  readonly font: LoadedFont;
  readonly size: number;
  readonly spacing: number;
}

interface Shaped {
  /** Position of each glyph, in font units from the start of the baseline, y upwards. */
  readonly glyphs: readonly { readonly glyph: number; readonly x: number; readonly y: number }[];
  /** Pixels per font unit. */
  readonly scale: number;
  readonly width: number;
}

/** Splits a text into runs of one script each. */
function scriptRuns(text: string, language: Language | undefined): { script: Script; text: string }[] {
  const runs: { script: Script; text: string }[] = [];
  for (const character of text) {
    const script = scriptOf(character, language);
    const last = runs.at(-1);
    if (last && last.script === script) last.text += character;
    else runs.push({ script, text: character });
  }
  return runs;
}

function scriptOf(character: string, language: Language | undefined): Script {
  const own = language && PREVIEW[language].script;
  const script = SCRIPTS.find(({ letters }) => letters?.test(character));
  const found = script ?? (own?.ownMarks?.test(character) ? own : REST);
  if (!found) throw new MissingGlyph(`${describe(character)} is in no script of the atlas`);
  return found;
}

/** Sets text with the fonts of a checkout; each font is read when it is first needed. */
export class Typesetter {
  readonly #root: string;
  readonly #fonts = new Map<string, LoadedFont>();
  readonly #widths = new Map<string, number>();

  /** @param root the repository's root */
  constructor(root: string) {
    this.#root = root;
  }

  /**
   * Sets a line of text, in any mixture of scripts.
   *
   * @throws {MissingGlyph} rather than draw a placeholder box
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
    const key = JSON.stringify([text, style.face, style.size, style.spacing ?? 0, style.language ?? '']);
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    const width = this.#pieces(text, style).reduce((sum, piece) => sum + this.#shape(piece).width, 0);
    this.#widths.set(key, width);
    return width;
  }

  #pieces(text: string, style: TextStyle): readonly Piece[] {
    return scriptRuns(text, style.language).flatMap((run) =>
      this.#byFont(run.text, run.script, style.face).map((piece) => ({
        ...piece,
        size: style.size * run.script.scale,
        spacing: run.script.spaced ? (style.spacing ?? 0) : 0,
      })),
    );
  }

  #byFont(text: string, script: Script, face: PreviewFace): { font: LoadedFont; text: string }[] {
    const files = script.files[face];
    const pieces: { font: LoadedFont; text: string }[] = [];
    for (const character of text) {
      const font = files.map((file) => this.#load(file)).find((each) => each.characters.has(codeOf(character)));
      if (!font) {
        const help = script.help === null ? '' : `; ${script.help}`;
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
