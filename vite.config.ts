import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { palettePlugin } from './src/app/palette-plugin.ts';
import { geodataPlugin } from './src/compiler/vite-plugin.ts';
import { groundPlugin, siteGround } from './src/tools/ground.ts';
import { loadEnvFile, siteBase } from './src/tools/site.ts';

loadEnvFile();

export default defineConfig({
  // Where the site will live: `/` or a path such as `/atlas/`.
  base: siteBase(),
  plugins: [react(), palettePlugin(), geodataPlugin(), groundPlugin(siteGround())],
  server: { port: 4316, strictPort: true, host: '127.0.0.1' },
  build: {
    target: 'es2022',
    manifest: true,
    sourcemap: false,
    // A font or worker inlined as data: would be refused by the Content-Security-Policy.
    assetsInlineLimit: 0,
    // MapLibre is one lazy chunk beside the text; its size is stated in the README, not hidden by a warning.
    chunkSizeWarningLimit: 1200,
  },
  worker: { format: 'es' },
});
