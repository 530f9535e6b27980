import { archiveLayers } from '../gl/archive-protocol.ts';
import { TILE_LAYER } from '../style/basemap-source.ts';
import { type ForeignBasemap, foreignBasemap } from './foreign-style.ts';
import type { ChosenSetting } from './setting.ts';

/** A basemap the site has chosen, as it was found. */
export type ChosenBasemap =
  | { readonly kind: 'archive'; readonly url: string }
  | { readonly kind: 'style'; readonly style: ForeignBasemap };

/**
 * Fetches what a chosen basemap says about itself: a style, or an archive's metadata.
 *
 * @throws where it cannot be had, or is not what it should be
 */
export async function loadChosen(
  setting: ChosenSetting,
  theme: 'day' | 'night',
  signal: AbortSignal,
): Promise<ChosenBasemap> {
  if (setting.kind === 'style') {
    const address = new URL(setting[theme], window.location.href).href;
    const response = await fetch(address, { signal });
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    return { kind: 'style', style: foreignBasemap(await response.json(), address) };
  }
  const url = new URL(setting.url, window.location.href).href;
  const layers = await archiveLayers(url);
  const missing = Object.values(TILE_LAYER).filter((layer) => !layers.includes(layer));
  if (missing.length > 0) throw new Error(`${url} lacks the layers ${missing.join(', ')}`);
  return { kind: 'archive', url: `pmtiles://${url}` };
}
