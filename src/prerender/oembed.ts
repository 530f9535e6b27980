/**
 * What a page says to programs that embed what is linked: https://oembed.com. A static host can answer no query, so each page names a
 * file of its own, and a consumer's `maxwidth` goes unheard; the frame is as wide as it is let.
 */

import { EMBED_SIZES, embedCode, embeddedView } from '../share/embed-code.ts';
import { findPlace } from '../state/selectors.ts';
import type { Snapshot, Store } from '../state/store.ts';
import { CARD } from './preview/card.ts';
import { previewFile } from './preview/preview.ts';

/** A week: the same address shows the same place for ever, its state follows in the frame by itself. */
const CACHE_SECONDS = 604_800;

export interface OembedSite {
  readonly base: string;
  /** An answer has only absolute addresses: there is none where this is not known. */
  readonly origin: string;
}

/** Below the output folder; `data/` may be read by everybody. */
export function oembedFile(path: string, base: string): string {
  const page = path.slice(base.length).replace(/\/$/, '');
  return `data/oembed/${page === '' ? 'index' : page}.json`;
}

/** The answer for a page, of the type `rich`. */
export function oembedAnswer({ catalogue, view }: Snapshot, store: Pick<Store, 'addressOf'>, site: OembedSite): string {
  const { origin, base } = site;
  const size = EMBED_SIZES.find(({ width }) => width !== null);
  if (!size || size.width === null) throw new Error('No embed has a width in pixels');
  const { words } = catalogue.edition;
  const title = findPlace(catalogue, view.place)?.name ?? words.title;
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: words.title,
    provider_url: origin + base,
    cache_age: CACHE_SECONDS,
    html: embedCode(origin + store.addressOf(embeddedView(view, false)), title, size),
    width: size.width,
    height: size.height,
    thumbnail_url: `${origin}${base}${previewFile(view.language, view.place)}`,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
