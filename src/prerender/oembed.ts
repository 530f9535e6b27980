/**
 * oEmbed responses (https://oembed.com), by which programs embed linked pages. A static host cannot answer queries, so each page
 * links a file of its own, and a consumer's `maxwidth` is ignored.
 */

import { EMBED_SIZES, embedCode, embeddedView } from '../share/embed-code.ts';
import { findPlace } from '../state/selectors.ts';
import type { Snapshot, Store } from '../state/store.ts';
import { CARD } from './preview/card.ts';
import { previewFile } from './preview/preview.ts';

/** A week. Long caching is safe: an address always shows the same place, and the frame itself loads its current status. */
const CACHE_SECONDS = 604_800;

export interface OembedSite {
  readonly base: string;
  /** Must be known, because responses need absolute addresses. */
  readonly origin: string;
}

/** Path of a page's response, below the output folder; in `data/`, which is served with CORS headers. */
export function oembedFile(path: string, base: string): string {
  const page = path.slice(base.length).replace(/\/$/, '');
  return `data/oembed/${page === '' ? 'index' : page}.json`;
}

/** The response for a page, of type `rich`. @throws if no embed size has a fixed width */
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
