/**
 * `npm run build`: bundles the client, bundles the same application for prerendering, and writes an HTML file and a preview image
 * for every address, the service worker that caches them, and the files that hosts, search engines and home screens expect.
 *
 * Settings: see `--help`, and `basemap-setting.ts` for the basemap.
 */
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Manifest } from 'vite';
import { dataErrors } from '../compiler/data-errors.ts';
import { editionDirectory } from '../compiler/edition-directory.ts';
import { FORMS } from '../languages/forms.ts';
import { buildMeta } from '../offline/build.ts';
import type * as Prerender from '../prerender/entry.tsx';
import { manifestLinks } from '../prerender/manifest.ts';
import { recordedOrigins } from './basemap-setting.ts';
import { bundleClassicScript, writePreferencesScript } from './classic-script.ts';
import { writeHostFiles } from './hosting/host-files.ts';
import { writeIcons } from './hosting/icons.ts';
import { robotsTxt, sitemapXml } from './hosting/sitemap.ts';
import { log, logError, settingOrExit } from './log.ts';
import { buildVersion, savedBuild, writeWorker } from './offline.ts';
import { toolSwitches } from './options.ts';
import { preloadLinks, styleLinks } from './preloads.ts';
import { previewCache, writePreviews } from './previews.ts';
import { DIST, PROJECT_ROOT, siteBase, siteContact, siteOrigin } from './site.ts';

const HELP = `npm run build      writes the finished site to dist/
Settings, from the environment or a file .env; README.md (Deploy) has them all:
    ATLAS_EDITION    the edition: a folder of geodata/, or a path (cn-kh-2022)
    ATLAS_OUT        the folder that the site is written to (dist)
    ATLAS_BASE       the path it will live under, with a slash at both ends (/)
    ATLAS_ORIGIN     its origin, https://your.host, for canonical links (none)
    ATLAS_CONTACT    where readers reach you: https://… or mailto:… (none)`;

const SERVER = join(PROJECT_ROOT, 'dist-server');
/** The atlas's script and its module preloads, which static pages do without. */
const SCRIPTS = /\s*<script type="module"[^>]*><\/script>|\s*<link rel="modulepreload"[^>]*>/g;

toolSwitches(HELP);
const edition = settingOrExit(editionDirectory);
const base = settingOrExit(siteBase);
const origin = settingOrExit(siteOrigin);
const contact = settingOrExit(siteContact);

try {
  await build({ root: PROJECT_ROOT, logLevel: 'warn', build: { outDir: DIST, emptyOutDir: true } });
} catch (error) {
  const found = dataErrors(error);
  if (found === undefined) throw error;
  logError(`${found}\nNothing was built. npm run geodata says on which lines.`);
  process.exit(1);
}
await build({
  root: PROJECT_ROOT,
  logLevel: 'warn',
  build: { ssr: 'src/prerender/entry.tsx', outDir: SERVER, emptyOutDir: true, manifest: false, copyPublicDir: false },
});

const { DOCUMENT_STYLE, feeds, languages, previewImages, renderPages, webManifests } = (await import(
  pathToFileURL(join(SERVER, 'entry.js')).href
)) as typeof Prerender;
const site = { base, languages };
const template = await readFile(join(DIST, 'index.html'), 'utf8');
const manifest = JSON.parse(await readFile(join(DIST, '.vite/manifest.json'), 'utf8')) as Manifest;
const pages = await renderPages({ root: PROJECT_ROOT, edition, base, origin, contact });
const preferencesScript = await writePreferencesScript(DIST, base);
const documents = pages.map((page) => ({ file: page.file, html: compose(page) }));
const worker = await bundleClassicScript('src/offline/worker.ts', 'atlasWorker');
await copyFile(join(PROJECT_ROOT, 'src/prerender/document.css'), join(DIST, DOCUMENT_STYLE));
const saved = await savedBuild(DIST, languages, {
  pages: pages.filter(({ isDocument }) => isDocument).map(({ file }) => file.replace(/index\.html$/, '')),
  files: [DOCUMENT_STYLE],
});
const icon = await readFile(join(DIST, 'icon.svg'), 'utf8');
const version = buildVersion([worker, JSON.stringify(saved), ...documents.map(({ html }) => html)]);
for (const document of documents) await writeDocument(document);
for (const { oembed } of pages) if (oembed) await writeBelow(oembed.file, oembed.contents);
await writeWorker(DIST, worker, { version, ...saved });
const previews = await writePreviews(previewImages(PROJECT_ROOT, edition, icon), DIST, previewCache(edition));
await writeIcons(icon, DIST);
for (const { file, contents } of await webManifests(base)) await writeFile(join(DIST, file), contents);
for (const { file, contents } of await feeds({ base, origin })) await writeFile(join(DIST, file), contents);
await writeFile(join(DIST, 'robots.txt'), robotsTxt(site, origin));
const listed = pages.filter(({ prerendered }) => prerendered);
if (origin !== '') await writeFile(join(DIST, 'sitemap.xml'), sitemapXml(listed, site, origin));
await writeHostFiles(DIST, site, recordedOrigins(DIST));
await rm(join(DIST, '.vite'), { recursive: true });
await rm(SERVER, { recursive: true });
log(`Built ${pages.length} pages and ${previews.all} preview images (${previews.drawn} new) in ${DIST} for ${base}`);

function compose(page: Prerender.Page): string {
  const { isDocument = false } = page;
  return (isDocument ? template.replaceAll(SCRIPTS, '') : template)
    .replace(/<title>.*<\/title>\s*/, '')
    .replace(/<html lang="[^"]*">/, `<html lang="${FORMS[page.language].tag}">`)
    .replace('<!--head-->', () =>
      [
        preferencesScript,
        page.head,
        manifestLinks(page.language, site),
        ...styleLinks(manifest, base),
        ...(isDocument ? [] : preloadLinks(manifest, base, page)),
      ].join('\n    '),
    )
    .replace(
      '<div id="root"><!--app--></div>',
      () => `<div id="root"${page.prerendered ? ' data-prerendered' : ''}>${page.html}</div>\n    ${page.startNotice}`,
    );
}

async function writeDocument({ file, html }: { readonly file: string; readonly html: string }): Promise<void> {
  await writeBelow(
    file,
    html.replace('</title>', () => `</title>\n    ${buildMeta(version)}`),
  );
}

async function writeBelow(file: string, contents: string): Promise<void> {
  const path = join(DIST, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, contents);
}
