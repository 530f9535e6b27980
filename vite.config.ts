import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { breakpointsPlugin } from './src/app/breakpoints-plugin.ts';
import { maplibreCssPlugin } from './src/app/maplibre-css-plugin.ts';
import { palettePlugin } from './src/app/palette-plugin.ts';
import { editionDirectory } from './src/compiler/edition-directory.ts';
import { geodataPlugin } from './src/compiler/vite-plugin.ts';
import { basemapPlugin, siteBasemap } from './src/tools/basemap-setting.ts';
import { settingOrExit } from './src/tools/log.ts';
import { noticesPlugin } from './src/tools/notices.ts';
import { siteBase, siteOrigin } from './src/tools/site.ts';

const geodata = geodataPlugin({ directory: settingOrExit(editionDirectory), origin: settingOrExit(siteOrigin) });

/** The page's script, which the first and small one fetches. */
const MAIN = fileURLToPath(new URL('src/main.tsx', import.meta.url)).replaceAll('\\', '/');

/** The two parts of a catalogue are modules of the same name, its language. */
function catalogueName(module: string | null | undefined): string {
  const [, part, language] = /virtual:atlas\/(first|details)\/(\w+)$/.exec(module ?? '') ?? [];
  if (part === undefined) return '[name]';
  return `${part === 'first' ? 'catalogue' : part}-${language}`;
}

interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null;
}

/** Whether the page's script imports a module, itself or by others that it imports. */
function isOfFirstScript(id: string, modules: Modules, seen: Set<string> = new Set()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const importers = modules.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => importer === MAIN || isOfFirstScript(importer, modules, seen));
}

export default defineConfig({
  // Where the site will live: `/` or a path such as `/atlas/`.
  base: settingOrExit(siteBase),
  plugins: [
    react(),
    breakpointsPlugin(),
    maplibreCssPlugin(),
    palettePlugin(() => geodata.api.catalogue().sectors),
    geodata,
    basemapPlugin(siteBasemap()),
    noticesPlugin(),
  ],
  css: {
    transformer: 'lightningcss',
    // The breakpoints, named once in `src/app/breakpoints.ts`.
    lightningcss: { drafts: { customMedia: true } },
  },
  server: { port: 4316, strictPort: true, host: '127.0.0.1' },
  build: {
    target: 'es2022',
    manifest: true,
    sourcemap: false,
    // A font or worker inlined as data: would be refused by the Content-Security-Policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Most of a build is the data, read and checked by our own plugin. That is no finding.
      checks: { pluginTimings: false },
      output: {
        chunkFileNames: ({ facadeModuleId }) => `assets/${catalogueName(facadeModuleId)}-[hash].js`,
        codeSplitting: {
          groups: [
            // By themselves, so that who comes back after a change of the data or of our code has them still.
            { name: 'maplibre', test: /[\\/]maplibre-gl[\\/]dist[\\/].*\.mjs$/ },
            { name: 'react', test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ },
            // How other scripts are fetched: all that the first and small one shares with them.
            { name: 'fetch', test: /vite[\\/]preload-helper|rolldown[\\/]runtime|src[\\/]domain[\\/]finger\.ts/ },
            // What the page needs before it answers comes in one file, whoever shares parts of it later.
            { name: (id, modules) => (id === MAIN || isOfFirstScript(id, modules) ? 'first' : null) },
          ],
        },
      },
    },
    // MapLibre cannot be split any further and is fetched beside the text, not before it. Nothing else comes near.
    chunkSizeWarningLimit: 1100,
  },
  worker: { format: 'es' },
});
