import { archiveLayers } from '../gl/archive-protocol.ts';
import { TILE_LAYER } from '../style/basemap-source.ts';
import { type ForeignBasemap, foreignBasemap } from './foreign-style.ts';
import type { ChosenSetting } from './setting.ts';

/** A basemap that the site has chosen, with what was loaded of it. */
export type ChosenBasemap =
  | { readonly kind: 'archive'; readonly url: string }
  | { readonly kind: 'style'; readonly style: ForeignBasemap };

/**
 * Fetches a chosen basemap's own description: a style, or an archive's metadata.
 *
 * @throws where it is unavailable, or not what it should be
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
