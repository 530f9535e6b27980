/**
 * The basemap that a site has chosen instead of the one that ships with the atlas. The build writes it into every page as JSON in a
 * `<meta>` element, so that it needs neither a request nor an inline script.
 */
export type BasemapSetting =
  /** Addresses of MapLibre styles for day and night. */
  | { readonly kind: 'style'; readonly day: string; readonly night: string }
  /** Address of a PMTiles archive with the same layers as our own. */
  | { readonly kind: 'archive'; readonly url: string }
  /** Only the bundled outline, for an edition without a tile archive. */
  | { readonly kind: 'outline' };

/** A setting that replaces the archive and has to be fetched. */
export type ChosenSetting = Exclude<BasemapSetting, { readonly kind: 'outline' }>;

/** Name of the `<meta>` element. */
export const BASEMAP_META = 'atlas-basemap';

/**
 * Parses what the build wrote.
 *
 * @returns null where the site has chosen nothing
 * @throws where the text is not a setting, so that the page cannot have been made by the build
 */
export function parseBasemapSetting(text: string | null | undefined): BasemapSetting | null {
  if (text === null || text === undefined || text === '') return null;
  const value: unknown = JSON.parse(text);
  if (typeof value === 'object' && value !== null && 'kind' in value) {
    if (value.kind === 'outline') return { kind: 'outline' };
    if (value.kind === 'style' && 'day' in value && 'night' in value) {
      const { day, night } = value;
      if (typeof day === 'string' && typeof night === 'string') return { kind: 'style', day, night };
    }
    if (value.kind === 'archive' && 'url' in value && typeof value.url === 'string') {
      return { kind: 'archive', url: value.url };
    }
  }
  throw new Error(`<meta name="${BASEMAP_META}"> does not hold a basemap: ${text}`);
}
