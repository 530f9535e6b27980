import { PMTiles } from 'pmtiles';
import { ArchiveSource } from '../map/basemap/archive-source.ts';
import { BASEMAP_META, parseBasemapSetting } from '../map/basemap/setting.ts';
import { tilesWithin } from './archive.ts';
import type { LayerFeatures } from './basemap.ts';
import { type Frame, Projection } from './frame.ts';

/** The site's tile archive in our own schema; null where the site uses another basemap, whose style only MapLibre can draw. */
export function siteArchive(): PMTiles | null {
  const url = archiveUrl();
  return url === null ? null : new PMTiles(new ArchiveSource(url));
}

/** The archive's tiles for a frame; null where there is no archive or it cannot be read, so that the bundled outline is drawn instead. */
export async function siteTiles(frame: Frame): Promise<LayerFeatures | null> {
  const archive = siteArchive();
  return archive && tilesWithin(archive, new Projection(frame).seen(), frame.zoom).catch(() => null);
}

function archiveUrl(): string | null {
  const text = document.querySelector<HTMLMetaElement>(`meta[name="${BASEMAP_META}"]`)?.content;
  const setting = parseBasemapSetting(text);
  if (setting === null) return new URL(`${import.meta.env.BASE_URL}basemap.pmtiles`, window.location.href).href;
  return setting.kind === 'archive' ? new URL(setting.url, window.location.href).href : null;
}
