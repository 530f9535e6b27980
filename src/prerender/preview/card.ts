/** The preview image that social networks show with a shared link: name, location and status of a place, or the whole atlas. */
import type { CompleteCatalogue, CompletePlace } from '../../domain/catalogue.ts';
import type { Language } from '../../domain/language.ts';
import type { MapFeatures } from '../../domain/map-feature.ts';
import type { PreviewData } from '../../domain/preview-data.ts';
import { pictogramOf, sectorOf } from '../../domain/sector.ts';
import { statusOn } from '../../domain/status.ts';
import { formatDate } from '../../languages/format.ts';
import { FORMS } from '../../languages/forms.ts';
import type { Messages } from '../../languages/messages.ts';
import { PREVIEW } from '../../languages/preview.ts';
import { lines } from '../../static-map/line-breaks.ts';
import { HALVES_SVG } from '../../symbols/svg.ts';
import type { ArchiveFile } from '../archive-file.ts';
import { type Box, locator } from './locator.ts';
import { draw, gap, type Strip, stack, textLines, type Words } from './stack.ts';
import { stageMarkAt, symbolAt } from './symbol.ts';
import type { TextStyle, Typesetter } from './typeface.ts';

/** Size in pixels, as networks recommend: 1.91 to 1, and twice the size at which most show it. */
export const CARD = { width: 1200, height: 630 } as const;

const PAPER = '#fbf8f0';
const INK = '#24282c';
const INK_SOFT = '#5b6066';
const RULE = '#e0d9c9';

const MAP = { x: 652, y: 0, width: CARD.width - 652, height: CARD.height } as const;
const LEFT = 60;
const COLUMN = MAP.x - LEFT - 44;
const BRAND_BASE = 78;
/** Free space below the column, and above it (not counting the brand), in pixels. */
const BOTTOM = 46;
const TOP = 108;

const TITLE_SIZES = [84, 76, 68, 61, 55, 49, 44, 39, 35, 31] as const;
const HIGHEST_LINES = 4;

export interface CardInput {
  readonly catalogue: CompleteCatalogue;
  readonly features: MapFeatures;
  readonly preview: PreviewData;
  readonly messages: Messages;
  readonly language: Language;
  /** null for the atlas itself. */
  readonly place: CompletePlace | null;
  readonly setter: Typesetter;
  readonly archive: ArchiveFile;
  /** The edition's icon, an SVG document without width and height. */
  readonly icon: string;
}

/**
 * Draws the preview image of a place or of the atlas.
 *
 * @returns an SVG document with all text as outlines, so that no font is needed
 * @throws if a text does not fit, or has a character that no font has
 */
export async function card(input: CardInput): Promise<string> {
  const { place } = input;
  const note = place && positionNote(input, place);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}">`,
    `<defs>${HALVES_SVG}</defs>`,
    await locator({ ...input, box: MAP, covered: note ? [note.box] : [] }),
    // The background covers parts of the map that extend beyond its edge.
    `<rect width="${MAP.x}" height="${CARD.height}" fill="${PAPER}"/>`,
    `<rect x="${MAP.x - 1}" width="2" height="${CARD.height}" fill="${RULE}"/>`,
    place ? placeColumn(input, place) : homeColumn(input),
    note?.svg ?? '',
    credit(input),
    '</svg>',
  ].join('');
}

function words({ setter, language }: CardInput, text: string, style: TextStyle, fill: string): Words {
  return { set: setter.set(text, { language, ...style }), fill };
}

function placeColumn(input: CardInput, place: CompletePlace): string {
  const foot = stack([rule(), gap(20), ...statusStrips(input, place)]);
  const head = [kicker(input, place), gap(14)];
  const tail = [gap(PREVIEW[input.language].gapBelow), otherNames(input, place)];
  const room = CARD.height - BOTTOM - foot.height - TOP - stack([...head, ...tail]).height - 24;
  const block = stack([...head, title(input, place.name, room), ...tail]);
  return brand(input) + column(block, foot);
}

function homeColumn(input: CardInput): string {
  const { messages, catalogue, language, setter } = input;
  const style: TextStyle = { face: 'sans', size: 24, language };
  const broken = lines(catalogue.edition.words.description, language, COLUMN, (line) => setter.width(line, style));
  if (!broken) throw new Error('The description of the atlas has no room on its preview image');
  const description = textLines(
    broken.map((line) => words(input, line, style, INK_SOFT)),
    LEFT,
    PREVIEW[language].textLeading,
  );
  const count = words(input, messages.placesCount(catalogue.places.length), { face: 'sans-bold', size: 23 }, INK);
  const { languages: spoken } = catalogue.edition;
  // Sets the separating dots in the script that draws them widest.
  const wide = spoken.find((each) => PREVIEW[each].script.ownMarks !== null);
  const names = spoken.map((each) => FORMS[each].ownName).join(' · ');
  const languages = words(input, names, { face: 'sans', size: 23, ...(wide && { language: wide }) }, INK_SOFT);
  const foot = stack([rule(), gap(18), beside([count, languages], 24, 38)]);
  const head = [icon(input, 92), gap(30)];
  const tail = [gap(22), description];
  const room = CARD.height - BOTTOM - foot.height - stack([...head, ...tail]).height - 90;
  return column(stack([...head, title(input, catalogue.edition.words.title, room), ...tail]), foot, 40);
}

/** Places a block slightly above the middle of the free space, and the foot at the bottom. */
function column(block: Strip, foot: Strip, top: number = TOP): string {
  const end = CARD.height - BOTTOM - foot.height;
  return block.draw(top + Math.max(0, (end - top - block.height) * 0.46)) + foot.draw(end);
}

const rule = (): Strip => ({
  height: 2,
  draw: (top) => `<rect x="${LEFT}" y="${top}" width="${COLUMN}" height="1.6" fill="${RULE}"/>`,
});

function beside(parts: readonly Words[], space: number, leading: number, x = LEFT): Strip {
  return {
    height: leading,
    draw(top) {
      let at = x;
      return parts
        .map((part) => {
          const drawn = draw(part, at, top + leading * 0.72);
          at += part.set.width + space;
          return drawn;
        })
        .join('');
    },
  };
}

const widthBeside = (parts: readonly Words[], space: number): number =>
  parts.reduce((sum, { set }) => sum + set.width + space, -space);

/** The edition's icon. */
function icon({ icon: drawing }: CardInput, size: number): Strip {
  return {
    height: size,
    draw: (top) => drawing.replace('<svg', `<svg x="${LEFT}" y="${top}" width="${size}" height="${size}"`),
  };
}

function brand(input: CardInput): string {
  const name = words(input, input.catalogue.edition.words.title, { face: 'serif', size: 26 }, INK);
  return icon(input, 36).draw(BRAND_BASE - 28) + draw(name, LEFT + 50, BRAND_BASE);
}

/** The line with sector and kind. */
function kicker(input: CardInput, { sectors: [sector], kind, pictogram }: CompletePlace): Strip {
  const { catalogue, messages } = input;
  const main = sectorOf(catalogue.sectors, sector);
  const sign = { colours: main.colours, pictogram: pictogramOf(catalogue, sector, pictogram) };
  const parts = [
    words(input, main.name, { face: 'sans-bold', size: 24 }, main.colours.day),
    words(input, messages.kinds[kind], { face: 'sans', size: 24 }, INK_SOFT),
  ];
  const height = 44;
  const names = beside(parts, 20, height, LEFT + 50);
  return { height, draw: (top) => symbolAt(sign, 'in-service', LEFT + 19, top + height / 2, 38) + names.draw(top) };
}

/** The title, at the largest size that fits. @throws if none does */
function title(input: CardInput, text: string, height: number): Strip {
  const { language, setter } = input;
  for (const size of TITLE_SIZES) {
    const style: TextStyle = { face: 'serif', size, language };
    const leading = size * PREVIEW[language].leading;
    const broken = lines(text, language, COLUMN, (line) => setter.width(line, style));
    if (!broken || broken.length > HIGHEST_LINES || broken.length * leading > height) continue;
    return textLines(
      broken.map((line) => words(input, line, style, INK)),
      LEFT,
      leading,
      PREVIEW[language].baseLine,
    );
  }
  throw new Error(`“${text}” has no room on its preview image`);
}

/** The names in the other languages, one per line; names that are too long for a line are left out. */
function otherNames(input: CardInput, place: CompletePlace): Strip {
  const names = place.names
    .filter(({ language }) => language !== input.language)
    .flatMap(({ text, language }) => {
      const sizes = [24, 22, 20, 18].map((size) => words(input, text, { face: 'sans', size, language }, INK_SOFT));
      return sizes.find(({ set }) => set.width <= COLUMN) ?? [];
    });
  return textLines(names, LEFT, 39, 0.68);
}

/** The latest status and its date, then the paragraphs that mention the place. */
function statusStrips(input: CardInput, place: CompletePlace): readonly Strip[] {
  const { catalogue, messages, language } = input;
  const inText =
    place.paragraphs.length > 0
      ? `${messages.inText(catalogue.edition.words.document.short)} · ${place.paragraphs.slice(0, 3).map(messages.paragraph).join(', ')}`
      : messages.context;
  const last = textLines([words(input, inText, { face: 'sans', size: 20 }, INK_SOFT)], LEFT, 34);
  const status = statusOn(place.history, null);
  if (!status) return [last];
  const colour = sectorOf(catalogue.sectors, place.sectors[0]).colours.day;
  const state = words(
    input,
    messages.statusWords[place.statusWords][status.stage],
    { face: 'sans-bold', size: 23 },
    INK,
  );
  const date = words(
    input,
    messages.asOf(formatDate(status.entry.date, language)),
    { face: 'sans', size: 23 },
    INK_SOFT,
  );
  const indent = 38;
  const height = 40;
  const together = indent + widthBeside([state, date], 16) <= COLUMN;
  const first = beside(together ? [state, date] : [state], 16, height, LEFT + indent);
  return [
    { height, draw: (top) => stageMarkAt(status.stage, colour, LEFT + 13, top + 20, 30) + first.draw(top) },
    ...(together ? [] : [beside([date], 0, 36, LEFT + indent)]),
    gap(2),
    last,
  ];
}

/** A note for places whose position is only indicative, or that have none. */
function positionNote(input: CardInput, { position: { precision } }: CompletePlace): { svg: string; box: Box } | null {
  if (precision !== 'indicative' && precision !== 'none') return null;
  const text = words(input, input.messages.precisions[precision], { face: 'sans', size: 18 }, INK);
  const [x, y, width, height] = [MAP.x + 20, CARD.height - 62, text.set.width + 36, 40];
  return {
    svg: `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${height / 2}" fill="${PAPER}" fill-opacity="0.94" stroke="${RULE}" stroke-width="1.5"/>${draw(text, x + 18, y + 26)}`,
    box: { x, y, width, height },
  };
}

/** Attribution of the basemap's data. */
function credit(input: CardInput): string {
  const names = '© OpenStreetMap · Natural Earth';
  const text: Words = { set: input.setter.set(names, { face: 'sans', size: 13 }), fill: INK_SOFT };
  return draw(text, CARD.width - 12 - text.set.width, CARD.height - 11);
}
