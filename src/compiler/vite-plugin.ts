/** The Vite plugin that turns an edition into virtual modules and published data files. */

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import send from 'send';
import type { Plugin, ViteDevServer } from 'vite';
import type { FullCatalogue } from '../domain/catalogue.ts';
import { detailsOf, withoutDetails } from '../domain/details.ts';
import { escapeMarkup } from '../domain/escape-markup.ts';
import { firstLanguage, LANGUAGES, type Language } from '../domain/language.ts';
import { VARIANTS } from '../languages/variants.ts';
import { GEODATA_PLUGIN } from './data-errors.ts';
import { ICON } from './dataset.ts';
import { detailOf } from './detail.ts';
import { editionDirectory, editionPath, GEODATA } from './edition-directory.ts';
import { type LoadedGeodata, loadGeodata } from './load.ts';
import { localise, localiseLedger } from './localise.ts';
import { formatProblem } from './problem.ts';
import { type PublishedFile, publishedFiles } from './publish.ts';
import { withRoutes } from './routes.ts';

const PREFIX = 'virtual:atlas/';
const FEATURES = `${PREFIX}features`;
const EDITION_LANGUAGES = `${PREFIX}languages`;
const PREVIEW = `${PREFIX}preview`;
const CHANGES = `${PREFIX}changes`;
const PLATES = `${PREFIX}plates`;
const PLATE_BOUNDS = `${PREFIX}plate-bounds`;
const DETAIL = `${PREFIX}detail`;
const OUTLINE = `${PREFIX}outline`;
const RELIEF = `${PREFIX}relief`;
const MODULES: ReadonlySet<string> = new Set([
  FEATURES,
  EDITION_LANGUAGES,
  PREVIEW,
  CHANGES,
  PLATES,
  PLATE_BOUNDS,
  DETAIL,
  OUTLINE,
  RELIEF,
  ...Object.keys(VARIANTS).map((language) => `${PREFIX}variants/${language}`),
  ...LANGUAGES.flatMap((language) =>
    ['catalogue', 'first', 'details', 'ledger'].map((part) => `${PREFIX}${part}/${language}`),
  ),
]);
/** Name of the basemap's archive, in an edition's folder and in the built site. */
const BASEMAP = 'basemap.pmtiles';
/** Files saved within this time of each other count as one change. */
const QUIET_MILLISECONDS = 80;

export interface GeodataPluginOptions {
  /** Folder of the edition. */
  readonly directory?: string;
  /**
   * Whether errors in the data stop a build. The development server and the tests always go on with what is sound and report the
   * rest.
   */
  readonly onErrors?: 'fail' | 'report';
  /** Origin of the finished site, such as `https://example.org`, without a trailing slash; empty where unknown. */
  readonly origin?: string;
}

/** What this plugin offers other plugins. */
export interface GeodataApi {
  readonly catalogue: () => FullCatalogue;
}

/** Engines parse a string of JSON about twice as fast as the same object literal. */
function jsonModule(value: unknown): string {
  const literal = JSON.stringify(value).replace(/[\\'\u2028\u2029]/g, (character) =>
    character === '\\' || character === "'" ? `\\${character}` : `\\u${character.charCodeAt(0).toString(16)}`,
  );
  return `export default JSON.parse('${literal}');\n`;
}

const LANGUAGE_FOLDERS = fileURLToPath(new URL('../languages/', import.meta.url)).replaceAll('\\', '/');

/** Imports only the languages and parts that the edition has, so that nothing else ends up in the build. */
function languagesModule({ edition: { languages }, commitments }: FullCatalogue): string {
  const packs = languages.map(
    (language) => `  ${language}: {
    catalogue: () => import('${PREFIX}first/${language}').then((module) => module.default),
    details: () => import('${PREFIX}details/${language}').then((module) => module.default),
    messages: () => import('${LANGUAGE_FOLDERS}${language}/messages.ts').then((module) => module.${language}),${
      commitments.length > 0 ? ledgerImports(language) : ''
    }
  },`,
  );
  return `export const languages = ${JSON.stringify(languages)};\nexport const packs = {\n${packs.join('\n')}\n};\n`;
}

function ledgerImports(language: Language): string {
  return `
    ledger: () => import('${PREFIX}ledger/${language}').then((module) => module.default),
    codingRules: () => import('${LANGUAGE_FOLDERS}${language}/coding-rules.ts').then((module) => module.codingRules),`;
}

function moduleCode(id: string, { full, ledger, mapFeatures, plates, preview, changes }: LoadedGeodata): string {
  if (id === FEATURES) return jsonModule(withRoutes(mapFeatures));
  if (id === PREVIEW) return jsonModule(preview);
  if (id === CHANGES) return jsonModule(changes);
  if (id === PLATES) return jsonModule(plates);
  if (id === PLATE_BOUNDS) return jsonModule(plates.map(({ place, bounds }) => ({ place, bounds })));
  if (id === EDITION_LANGUAGES) return languagesModule(full);
  const language = LANGUAGES.find((each) => id.endsWith(`/${each}`));
  const variants = language && id === `${PREFIX}variants/${language}` && VARIANTS[language];
  if (variants) return jsonModule(variants(JSON.stringify(full)));
  if (!language) throw new Error(`Unknown module ${id}`);
  if (id === `${PREFIX}ledger/${language}`) return jsonModule(localiseLedger(ledger, language, full.edition.languages));
  const catalogue = localise(full, language);
  if (id.startsWith(`${PREFIX}first/`)) return jsonModule(withoutDetails(catalogue, language));
  if (id.startsWith(`${PREFIX}details/`)) return jsonModule(detailsOf(catalogue));
  return jsonModule(catalogue);
}

/** The basemap's archive; null where the edition has none yet, and the map shows the bundled outline instead. */
function basemapOf(directory: string): Buffer | null {
  const file = join(directory, BASEMAP);
  return existsSync(file) ? readFileSync(file) : null;
}

/** The edition's outline of the world, or else the shared one, which has no home country and less detail. */
function outlineOf(directory: string): unknown {
  const file = [join(directory, 'outline.json'), join(GEODATA, 'outline.json')].find(existsSync) ?? '';
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * The edition's relief image as a hashed asset and the box it covers, [west, south, east, north] in degrees; null where
 * `geodata/basemap` has made none.
 */
function reliefModule(directory: string): string {
  const image = join(directory, 'relief.webp');
  const settings = join(directory, 'basemap.json');
  if (!existsSync(image) || !existsSync(settings)) return 'export default null;\n';
  const { relief } = JSON.parse(readFileSync(settings, 'utf8')) as { relief?: { bounds?: unknown } };
  const bounds = relief?.bounds;
  if (!Array.isArray(bounds) || bounds.length !== 4 || !bounds.every(Number.isFinite)) {
    throw new Error(`${settings}: "relief" needs "bounds", [west, south, east, north] in degrees`);
  }
  return `import url from ${JSON.stringify(`${image.replaceAll('\\', '/')}?url`)};
export default { url, bounds: ${JSON.stringify(bounds)} };
`;
}

function errorText(loaded: LoadedGeodata, root: string): string | null {
  const folder = editionPath(root);
  const errors = loaded.problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return null;
  return [
    `${errors.length} error(s) in ${folder}/`,
    ...errors.map((problem) => `  ${formatProblem(problem, folder)}`),
  ].join('\n');
}

/**
 * true where whole files or features could not be read. Reloading would then remove the very place that is being edited from the
 * page, and its address with it.
 */
function lacksFeatures({ problems }: LoadedGeodata): boolean {
  return problems.some(({ rule }) => rule === 'file-readable' || rule === 'schema');
}

/**
 * Provides the modules declared in `virtual.d.ts`, with a catalogue also in two parts (`first/<language>`, `details/<language>`),
 * and adds the published data files and the basemap to the client build. In development a change in the edition's folder reloads
 * the page, unless a file or feature cannot be read: then the page stays as it was and the errors show in the overlay.
 */
export function geodataPlugin({
  directory = editionDirectory(),
  onErrors = 'fail',
  origin = '',
}: GeodataPluginOptions = {}): Plugin<GeodataApi> & { readonly api: GeodataApi } {
  let root = '';
  let base = '/';
  let isBuild = false;
  let loaded: LoadedGeodata | null = null;
  const geodata = (): LoadedGeodata => {
    loaded ??= loadGeodata(root);
    return loaded;
  };

  return {
    name: GEODATA_PLUGIN,
    api: { catalogue: () => geodata().full },

    configResolved(config) {
      root = resolve(config.root, directory);
      base = config.base;
      isBuild = config.command === 'build';
    },

    buildStart() {
      if (!isBuild) return;
      loaded = null;
      const text = errorText(geodata(), root);
      if (text !== null && onErrors === 'fail') this.error(text);
      if (text !== null) this.warn(text);
    },

    resolveId(id) {
      return MODULES.has(id) ? `\0${id}` : undefined;
    },

    load(id) {
      const name = id.slice(1);
      if (!id.startsWith('\0') || !MODULES.has(name)) return undefined;
      const code =
        name === OUTLINE
          ? jsonModule(outlineOf(root))
          : name === RELIEF
            ? reliefModule(root)
            : name === DETAIL
              ? jsonModule(detailOf(root, geodata().plates))
              : moduleCode(name, geodata());
      return { code, map: null, moduleSideEffects: false };
    },

    configureServer(server) {
      watchGeodata(server, root, () => {
        loaded = null;
        return geodata();
      });
      server.ws.on('connection', () => {
        const text = errorText(geodata(), root);
        if (text !== null) showOverlay(server, text);
      });
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.slice(server.config.base.length);
        if (path === BASEMAP && existsSync(join(root, BASEMAP))) {
          // `send` answers range requests, which the map makes for parts of the archive.
          send(request, BASEMAP, { root, cacheControl: false }).on('error', next).pipe(response);
          return;
        }
        const file = filesOf(root, geodata(), origin + base).find((published) => published.path === path);
        if (!file) return next();
        response.setHeader('Content-Type', file.mediaType);
        response.end(file.contents);
      });
    },

    transformIndexHtml: {
      order: 'post',
      handler: (html) => ({
        html: html.replace('<title></title>', () => `<title>${titleOf(geodata())}</title>`),
        tags: [
          { tag: 'link', attrs: { rel: 'icon', href: `${base}${ICON}`, type: 'image/svg+xml' }, injectTo: 'head' },
        ],
      }),
    },

    generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const { path, contents } of filesOf(root, geodata(), origin + base)) {
        this.emitFile({ type: 'asset', fileName: path, source: contents });
      }
      const archive = basemapOf(root);
      if (archive) this.emitFile({ type: 'asset', fileName: BASEMAP, source: archive });
    },
  };
}

/** The data files and the icon. */
function filesOf(root: string, loaded: LoadedGeodata, site: string): readonly PublishedFile[] {
  const icon = { path: ICON, contents: readFileSync(join(root, ICON), 'utf8'), mediaType: 'image/svg+xml' };
  return [...publishedFiles(loaded, site), icon];
}

/** The title in the first language; prerendered pages have their own. */
function titleOf({ full: { edition } }: LoadedGeodata): string {
  return escapeMarkup(edition.words[firstLanguage(edition.languages)].title);
}

function showOverlay(server: ViteDevServer, message: string): void {
  server.ws.send({ type: 'error', err: { message, stack: '', plugin: GEODATA_PLUGIN } });
}

function watchGeodata(server: ViteDevServer, root: string, load: () => LoadedGeodata): void {
  let timer: NodeJS.Timeout | undefined;
  const refresh = () => {
    const loaded = load();
    const text = errorText(loaded, root);
    for (const environment of Object.values(server.environments)) {
      for (const [id, node] of environment.moduleGraph.idToModuleMap) {
        if (id.startsWith(`\0${PREFIX}`)) environment.moduleGraph.invalidateModule(node);
      }
    }
    if (text !== null) server.config.logger.error(text);
    if (text !== null && lacksFeatures(loaded)) showOverlay(server, text);
    else server.ws.send({ type: 'full-reload' });
  };
  server.watcher.add(root);
  server.watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(root + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(refresh, QUIET_MILLISECONDS);
  });
}
