/** The HTML code to embed the atlas in another page. Pure. */
import { escapeMarkup } from '../domain/escape-markup.ts';
import type { View } from '../state/view.ts';

export interface EmbedSize {
  readonly id: string;
  /** CSS pixels; null for the full width of the container. */
  readonly width: number | null;
  readonly height: number;
}

/** Sizes on offer, in CSS pixels: full width, a column of text, a small box, a phone. */
export const EMBED_SIZES: readonly EmbedSize[] = [
  { id: 'fluid', width: null, height: 480 },
  { id: '640x480', width: 640, height: 480 },
  { id: '480x360', width: 480, height: 360 },
  { id: '320x400', width: 320, height: 400 },
];

/** The view that a frame shows: the map with one line, or the whole page. */
export function embeddedView(view: View, withText: boolean): View {
  return { ...view, embed: !withText };
}

/** The `iframe` element as HTML. @param address absolute address of the view */
export function embedCode(address: string, title: string, { width, height }: EmbedSize): string {
  return `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" width="${width ?? '100%'}" height="${height}" style="border:0" loading="lazy" allow="fullscreen; clipboard-write"></iframe>`;
}
