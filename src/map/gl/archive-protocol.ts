import { addProtocol } from 'maplibre-gl';
import { PMTiles, Protocol } from 'pmtiles';
import { ArchiveSource } from '../basemap/archive-source.ts';

/**
 * MapLibre's second global: how to read tiles out of one archive. With metadata, so that an archive that a foreign style
 * names brings its attribution.
 */
const protocol = new Protocol({ metadata: true });
addProtocol('pmtiles', protocol.tile);

/** The archive that ships with the site, as an absolute address. */
export function embeddedArchive(): string {
  return new URL(`${import.meta.env.BASE_URL}basemap.pmtiles`, window.location.href).href;
}

/**
 * Opens an archive anew, forgetting what was read (or failed) before.
 *
 * @returns its address as MapLibre's sources want it
 */
export function openArchive(url: string): string {
  protocol.add(new PMTiles(new ArchiveSource(url)));
  return `pmtiles://${url}`;
}

/** Names of the layers in an archive's tiles, as its metadata declares them. */
export async function archiveLayers(url: string): Promise<readonly string[]> {
  openArchive(url);
  const metadata: unknown = await protocol.get(url)?.getMetadata();
  const layers: unknown = (metadata as { vector_layers?: unknown } | null)?.vector_layers;
  if (!Array.isArray(layers)) return [];
  return layers.flatMap((layer: unknown) => {
    const id = (layer as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? [id] : [];
  });
}
