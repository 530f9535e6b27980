import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { editionDirectory } from '../compiler/edition-directory.ts';
import { escapeMarkup } from '../domain/escape-markup.ts';
import { BASEMAP_META, type BasemapSetting } from '../map/basemap/setting.ts';

/** The basemap that a site is configured with, and the origins that its pages must be allowed to request. */
export interface SiteBasemap {
  readonly setting: BasemapSetting;
  /** Origins besides the site's own, for the Content-Security-Policy. */
  readonly connect: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Written to the built site, so that whoever serves it knows which origins to allow. */
const RECORD = 'ground.json';

/**
 * Reads the settings for the basemap.
 *
 * - `ATLAS_BASEMAP_STYLE`: address of a MapLibre style, and `ATLAS_BASEMAP_STYLE_NIGHT` of another for dark pages; or
 * - `ATLAS_BASEMAP_PMTILES`: address of an archive with the layers listed in `geodata/basemap/README.md`;
 * - `ATLAS_BASEMAP_ORIGINS`: further origins, separated by spaces, from which a style loads tiles, glyphs or sprites.
 *
 * @returns null if the site uses the basemap that ships with the atlas
 * @throws if a setting is invalid; the message names it
 */
export function siteBasemap(env: Environment = process.env): SiteBasemap | null {
  const style = address(env, 'ATLAS_BASEMAP_STYLE');
  const night = address(env, 'ATLAS_BASEMAP_STYLE_NIGHT');
  const archive = address(env, 'ATLAS_BASEMAP_PMTILES');
  const more = (env.ATLAS_BASEMAP_ORIGINS ?? '').split(/\s+/).filter((text) => text !== '');
  if (style && archive) throw new Error('Set ATLAS_BASEMAP_STYLE or ATLAS_BASEMAP_PMTILES, not both');
  if (night && !style) throw new Error('ATLAS_BASEMAP_STYLE_NIGHT goes with ATLAS_BASEMAP_STYLE, which is not set');
  if (!style && !archive) {
    if (more.length > 0) throw new Error('ATLAS_BASEMAP_ORIGINS is set, but no base map that needs it');
    return null;
  }
  const setting: BasemapSetting = style
    ? { kind: 'style', day: style, night: night ?? style }
    : { kind: 'archive', url: archive ?? '' };
  const connect = [style, night, archive].flatMap((url) => (url?.startsWith('http') ? [new URL(url).origin] : []));
  return { setting, connect: [...new Set([...connect, ...more.map(origin)])] };
}

function address(env: Environment, name: string): string | undefined {
  const text = env[name]?.trim();
  if (!text) return undefined;
  if (text.startsWith('/') && !text.startsWith('//')) return text;
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return text;
  throw new Error(`${name} must be an address such as https://host/style.json or /style.json, got "${text}"`);
}

/** Validates an origin. Anything more in the Content-Security-Policy could add directives to it. */
function origin(text: string): string {
  if (/^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text) return text;
  throw new Error(`ATLAS_BASEMAP_ORIGINS must hold origins such as https://tiles.example, got "${text}"`);
}

/** The meta element that tells a page which basemap to use. */
export function basemapMeta(setting: BasemapSetting): string {
  return `<meta name="${BASEMAP_META}" content="${escapeMarkup(JSON.stringify(setting))}" />`;
}

/**
 * Adds the chosen basemap to every page, and a record of it to the built site.
 *
 * @param edition folder of the edition; if it has no archive and no basemap is chosen, pages are told to use only the outline
 */
export function basemapPlugin(basemap: SiteBasemap | null, edition: string = editionDirectory()): Plugin {
  const none: BasemapSetting | null = existsSync(join(edition, 'basemap.pmtiles')) ? null : { kind: 'outline' };
  const setting = basemap?.setting ?? none;
  return {
    name: 'atlas:basemap',
    transformIndexHtml: (html) => (setting ? html.replace('</head>', `  ${basemapMeta(setting)}\n  </head>`) : html),
    generateBundle() {
      if (!basemap || this.environment.name !== 'client') return;
      this.emitFile({ type: 'asset', fileName: RECORD, source: `${JSON.stringify(basemap, null, 2)}\n` });
    },
  };
}

/** Whether a built site uses another basemap than the edition's own. @param site folder of the built site */
export function hasChosenBasemap(site: string): boolean {
  return existsSync(join(site, RECORD));
}

/** The origins that a built site requests for its basemap, as recorded by its build. @param site folder of the built site */
export function recordedOrigins(site: string): readonly string[] {
  const file = join(site, RECORD);
  if (!existsSync(file)) return [];
  const { connect } = JSON.parse(readFileSync(file, 'utf8')) as { readonly connect?: unknown };
  if (!Array.isArray(connect)) throw new Error(`${file} lacks the list "connect"`);
  return connect.map((text) => origin(String(text)));
}
