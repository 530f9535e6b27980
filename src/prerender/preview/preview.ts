import features from 'virtual:atlas/features';
import { languages } from 'virtual:atlas/languages';
import preview from 'virtual:atlas/preview';
import type { Language } from '../../domain/language.ts';
import { statusOn } from '../../domain/status.ts';
import { formatDate } from '../../languages/format.ts';
import type { Snapshot } from '../../state/store.ts';
import { ArchiveFile } from '../archive-file.ts';
import { completePack } from '../complete-pack.ts';
import { CARD, card } from './card.ts';
import { Typesetter } from './typeface.ts';

export interface PreviewImage {
  /** File below the output folder, for example `preview/zh/old-temple.png`. */
  readonly file: string;
  /** The image as SVG, with text as outlines. */
  readonly svg: string;
}

/** Path of a page's image, below the output folder; permanent, like the page's own address. */
export function previewFile(language: Language, place: string | null): string {
  return place === null ? `preview/${language}.png` : `preview/${language}/${place}.png`;
}

/**
 * One image for every page.
 *
 * @param root the repository's root, for its fonts
 * @param edition the edition's folder, for its basemap
 * @param icon the edition's icon, an SVG document
 */
export async function* previewImages(root: string, edition: string, icon: string): AsyncGenerator<PreviewImage> {
  const setter = new Typesetter(root);
  const archive = await ArchiveFile.open(edition);
  try {
    for (const language of languages) {
      const pack = await completePack(language);
      for (const place of [null, ...pack.catalogue.places]) {
        const svg = await card({ ...pack, preview, features, language, place, setter, archive, icon });
        yield { file: previewFile(language, place?.id ?? null), svg };
      }
    }
  } finally {
    await archive.close();
  }
}

/**
 * The meta elements that describe a page's preview image.
 *
 * @param site address of the site, ending with a slash: absolute where the origin is known, otherwise the base path
 */
export function previewMeta(
  { catalogue, messages, view: { language, place: id } }: Snapshot,
  site: string,
): readonly Meta[] {
  const place = catalogue.places.find((each) => each.id === id);
  const status = place && statusOn(place.history, null);
  const standing = status
    ? `${messages.statusWords[place.statusWords][status.stage]} (${messages.asOf(formatDate(status.entry.date, language))})`
    : null;
  return imageMeta(
    `${site}${previewFile(language, id)}`,
    place ? messages.preview.place(place.name, standing) : messages.preview.home(catalogue.edition.words.title),
  );
}

export type Meta = readonly [kind: 'name' | 'property', name: string, content: string];

/**
 * Meta elements for a preview image.
 *
 * @param address address of an image made by {@link previewImages}
 * @param alternative text alternative
 */
export function imageMeta(address: string, alternative: string): readonly Meta[] {
  return [
    ['property', 'og:image', address],
    ['property', 'og:image:type', 'image/png'],
    ['property', 'og:image:width', String(CARD.width)],
    ['property', 'og:image:height', String(CARD.height)],
    ['property', 'og:image:alt', alternative],
    ['name', 'twitter:card', 'summary_large_image'],
  ];
}
