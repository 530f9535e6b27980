import { addProtocol } from 'maplibre-gl';
import { PMTiles, Protocol } from 'pmtiles';
import { ArchiveSource } from '../basemap/archive-source.ts';

/**
 * Registers PMTiles with MapLibre, which keeps protocols in a global registry. With metadata, so that an archive used by a foreign style
 * brings its attribution.
 */
const protocol = new Protocol({ metadata: true });
addProtocol('pmtiles', protocol.tile);

/** Absolute address of the archive that ships with the site. */
export function embeddedArchive(): string {
  return new URL(`${import.meta.env.BASE_URL}basemap.pmtiles`, window.location.href).href;
}

/**
 * Opens an archive afresh, and forgets what was read (or failed) before.
 *
 * @returns its address in the form that MapLibre's sources need
 */
export function openArchive(url: string): string {
  protocol.add(new PMTiles(new ArchiveSource(url)));
  return `pmtiles://${url}`;
}

/** Names of the layers in an archive's tiles, as declared by its metadata. */
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
