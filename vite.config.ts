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

/** The main script, which the small first one loads. */
const MAIN = fileURLToPath(new URL('src/main.tsx', import.meta.url)).replaceAll('\\', '/');

/** Distinct chunk names for the two parts of a catalogue, whose modules are both named after the language. */
function catalogueName(module: string | null | undefined): string {
  const [, part, language] = /virtual:atlas\/(first|details)\/(\w+)$/.exec(module ?? '') ?? [];
  if (part === undefined) return '[name]';
  return `${part === 'first' ? 'catalogue' : part}-${language}`;
}

interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null;
}

/** Whether the main script imports a module statically, directly or indirectly. */
function isOfFirstScript(id: string, modules: Modules, seen: Set<string> = new Set()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const importers = modules.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => importer === MAIN || isOfFirstScript(importer, modules, seen));
}

export default defineConfig({
  // The site's base path: `/`, or a path such as `/atlas/`.
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
    // For the breakpoints, which are defined in `src/app/breakpoints.ts`.
    lightningcss: { drafts: { customMedia: true } },
  },
  server: { port: 4316, strictPort: true, host: '127.0.0.1' },
  build: {
    target: 'es2022',
    manifest: true,
    sourcemap: false,
    // The Content-Security-Policy would reject fonts or workers inlined as `data:`.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Most of the build time is our own plugin reading and checking the data, which needs no warning.
      checks: { pluginTimings: false },
      output: {
        chunkFileNames: ({ facadeModuleId }) => `assets/${catalogueName(facadeModuleId)}-[hash].js`,
        codeSplitting: {
          groups: [
            // Separate chunks, which returning readers still have cached after a change of the data or of our code.
            { name: 'maplibre', test: /[\\/]maplibre-gl[\\/]dist[\\/].*\.mjs$/ },
            { name: 'react', test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ },
            // The code that loads other chunks: all that the small first script shares with them.
            { name: 'fetch', test: /vite[\\/]preload-helper|rolldown[\\/]runtime|src[\\/]domain[\\/]finger\.ts/ },
            // What the page needs to become interactive, in one file, even if late chunks share parts of it.
            { name: (id, modules) => (id === MAIN || isOfFirstScript(id, modules) ? 'first' : null) },
          ],
        },
      },
    },
    // MapLibre cannot be split further, and is loaded in parallel with the text. No other chunk comes near this size (kB).
    chunkSizeWarningLimit: 1100,
  },
  worker: { format: 'es' },
});
