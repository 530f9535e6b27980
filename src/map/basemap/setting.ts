/**
 * The basemap a site has chosen instead of the one that ships with the atlas. The build writes it into every page, as JSON in a
 * `<meta>` element, so that it needs no request and no inline script.
 */
export type BasemapSetting =
  /** MapLibre styles, by day and by night. */
  | { readonly kind: 'style'; readonly day: string; readonly night: string }
  /** A PMTiles archive with the layers of our own. */
  | { readonly kind: 'archive'; readonly url: string }
  /** Nothing but the bundled outline: no archive has been made for the edition. */
  | { readonly kind: 'outline' };

/** What can be chosen instead of the archive that ships with the atlas, and has to be fetched. */
export type ChosenSetting = Exclude<BasemapSetting, { readonly kind: 'outline' }>;

/** Name of the `<meta>` element. */
export const BASEMAP_META = 'atlas-basemap';

/**
 * Reads what the build wrote.
 *
 * @returns null where the site has chosen nothing
 * @throws where the text is not a setting: the page was made by something else than the build
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
