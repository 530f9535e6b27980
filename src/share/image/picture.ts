/** Makes an image of the view. A chunk of its own, fetched when an image is first requested. */
import { hasFilters } from '../../domain/filter.ts';
import { PICTURE_SIZES, type PictureFormat, type PictureShape, pixelsOf } from '../../domain/picture.ts';
import { DATA_LICENCE } from '../../domain/published-data.ts';
import { formatDate, formatDistance } from '../../languages/format.ts';
import { chosenFacets } from '../../languages/value-name.ts';
import { type Attribution, EMBEDDED_ATTRIBUTIONS } from '../../map/basemap/attribution.ts';
import { scaleAt } from '../../map/camera/scale.ts';
import { paletteFor } from '../../map/style/palette.ts';
import type { Atlas } from '../../state/atlas.ts';
import type { Theme } from '../../state/page-theme.ts';
import { findPlace, selectShown } from '../../state/selectors.ts';
import type { Snapshot } from '../../state/store.ts';
import { type Frame, Projection } from '../../static-map/frame.ts';
import { pictureFrame } from '../../static-map/picture-frame.ts';
import { sceneOf } from '../../static-map/scene.ts';
import { fontFaces } from './font-faces.ts';
import { drawInteractive, type InteractiveMap } from './interactive-map.ts';
import { legendOf } from './legend.ts';
import { canvasMeasure, loadFonts, pageFamilies, paintAsSvg, paintOnCanvas, rasterised } from './paint-sheet.ts';
import type { LegendEntry, SheetText } from './sheet.ts';
import { drawStill } from './still-map.ts';
import { Typesetting } from './typesetting.ts';

export interface PictureRequest {
  readonly shape: PictureShape;
  readonly format: PictureFormat;
  readonly theme: Theme;
  /** Absolute address of the view. */
  readonly address: string;
}

export interface Picture {
  readonly file: string;
  readonly contents: Blob;
  /** Text alternative: what it shows, in a sentence. */
  readonly description: string;
  /** Whether it was drawn by the simpler static renderer, because the interactive map could not be used. */
  readonly simplified: boolean;
}

/** Pixels of the image per unit of its sheet: text is larger than on a page, because images are viewed from farther away. */
const ENLARGED = 1.25;

/**
 * Makes an image of the current view.
 *
 * @returns rejects if the browser can draw neither kind of map, or if the signal is aborted
 */
export async function makePicture(atlas: Atlas, request: PictureRequest, signal: AbortSignal): Promise<Picture> {
  const snapshot = atlas.store.get();
  const { catalogue, view } = snapshot;
  const { shape, format, theme } = request;
  const text = textOf(snapshot, request.address);
  const palette = paletteFor(theme, catalogue.sectors);
  const families = pageFamilies();
  const letters = lettersOf(snapshot, text);
  await loadFonts(families, letters);
  const size = { width: PICTURE_SIZES[shape].width / ENLARGED, height: PICTURE_SIZES[shape].height / ENLARGED };
  const typesetting = new Typesetting(text, size, { measure: canvasMeasure(families), palette });
  const scene = sceneOf(snapshot);
  const { frame, legend, foot } = plan(typesetting, (box) => {
    const planned = pictureFrame(snapshot, atlas.mapView.get(), box);
    return { frame: planned, legend: legendOf(scene, new Projection(planned), palette, snapshot.messages) };
  });
  const scale = scaleAt(frame.centre[1], frame.zoom);
  const distance = formatDistance(scale.kilometres, view.language);
  // An estimate: a basemap chosen by the site may need other credits, which are known only once it has been drawn.
  const covered = typesetting.corners(foot, { scale, distance, credits: creditLine(EMBEDDED_ATTRIBUTIONS) });
  const pixels = pixelsOf(shape, format);
  const done = (contents: Blob, simplified: boolean): Picture => ({
    file: fileName(snapshot, pixels, format),
    contents,
    description: `${text.title}. ${text.subtitle}`,
    simplified,
  });

  const interactive =
    format === 'svg'
      ? null
      : await interactiveOrNull(
          atlas,
          { frame, theme, scale: (ENLARGED * pixels.width) / PICTURE_SIZES[shape].width, covered },
          signal,
        );
  if (interactive) {
    const sheet = typesetting.sheet(legend, foot, { scale, distance, credits: creditLine(interactive.credits) });
    const canvas = paintOnCanvas(sheet, interactive.canvas, families, pixels.width / size.width);
    return done(await png(canvas), false);
  }
  const still = await drawStill(scene, frame, palette, view, covered);
  signal.throwIfAborted();
  const sheet = typesetting.sheet(legend, foot, { scale, distance, credits: creditLine(still.credits) });
  const svg = paintAsSvg(
    sheet,
    {
      map: still.svg,
      title: text.title,
      description: `${text.subtitle} ${text.notes} ${text.address}`,
      fontFaces: await fontFaces(letters, families),
      families,
    },
    pixels.width / size.width,
  );
  signal.throwIfAborted();
  if (format === 'svg') return done(new Blob([svg], { type: 'image/svg+xml' }), false);
  return done(await png(await rasterised(svg, pixels.width, pixels.height)), true);
}

const creditLine = (credits: readonly Attribution[]): string => credits.map(({ text }) => text).join(' · ');

interface Planned {
  readonly frame: Frame;
  readonly legend: readonly LegendEntry[];
}

/**
 * Finds the frame and legend. They depend on each other: the frame decides the legend, whose height decides how much room the map
 * has. The foot never shrinks from one round to the next, so this ends.
 */
function plan(
  typesetting: Typesetting,
  look: (box: { readonly width: number; readonly height: number }) => Planned,
): Planned & { readonly foot: number } {
  let foot = typesetting.footHeight([]);
  for (;;) {
    const planned = look(typesetting.mapBox(foot));
    const needed = typesetting.footHeight(planned.legend);
    if (needed <= foot) return { ...planned, foot };
    foot = needed;
  }
}

/** The interactive map's image; null if the browser cannot draw it. The static map needs neither WebGL nor a worker. */
async function interactiveOrNull(
  ...[atlas, input, signal]: Parameters<typeof drawInteractive>
): Promise<InteractiveMap | null> {
  // A sandboxed frame with an opaque origin allows no worker, and MapLibre would wait for one forever.
  if (window.origin === 'null') return null;
  try {
    return await drawInteractive(atlas, input, signal);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof Error && error.name === 'GPUInitializationError')) reportError(error);
    return null;
  }
}

function png(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no PNG of the picture'))));
  });
}

function textOf(snapshot: Snapshot, address: string): SheetText {
  const { catalogue, view, messages } = snapshot;
  const { language, at, filters } = view;
  const { edition, places, version, newest } = catalogue;
  const place = findPlace(catalogue, view.place);
  const day = formatDate(at ?? newest, language);
  const chosen = chosenFacets(filters, messages, catalogue.sectors).flatMap(({ values }) =>
    values.map(({ name }) => name),
  );
  return {
    language,
    title: place?.name ?? edition.words.title,
    subtitle: [
      place ? edition.words.title : messages.embed.about(edition.words.document.full),
      messages.asOf(day),
      ...(hasFilters(filters) ? [messages.shownOf(selectShown(snapshot).length, places.length), ...chosen] : []),
    ].join(' · '),
    notes: [
      messages.mapNeutral,
      messages.mapIndicative(edition.words.mapNote),
      messages.data.version(version, formatDate(newest, language)),
      `${edition.attribution}, ${DATA_LICENCE.name}.`,
    ].join(' '),
    address,
  };
}

/** All letters that may occur in the image, including the map's labels; the basemap's names use the same scripts. */
function lettersOf({ catalogue, messages }: Snapshot, text: SheetText): string {
  return [
    text.title,
    text.subtitle,
    text.notes,
    text.address,
    ...catalogue.places.map(({ label }) => label),
    ...catalogue.sectors.map(({ name }) => name),
    ...Object.values(messages.stages),
    ...Object.values(messages.precisions),
  ].join('');
}

/** A file name with subject, day and size, so that several images in a folder can be told apart. */
function fileName(
  { catalogue, view }: Snapshot,
  { width, height }: { readonly width: number; readonly height: number },
  format: PictureFormat,
): string {
  const subject = view.place ?? (view.ledger ? 'ledger' : 'map');
  const day = view.at ?? catalogue.newest;
  const ending = format === 'svg' ? 'svg' : 'png';
  return `${catalogue.edition.id}-${subject}-${view.language}-${day}-${width}x${height}.${ending}`;
}
