import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { palettePlugin } from './src/app/palette-plugin.ts';
import { geodataPlugin } from './src/compiler/vite-plugin.ts';

/** Where the site will live: `/` or a path such as `/atlas/`. */
const base = process.env.ATLAS_BASE ?? '/';

export default defineConfig({
  base,
  plugins: [react(), palettePlugin(), geodataPlugin({ onErrors: 'report' })],
  server: { port: 4316, strictPort: true, host: '127.0.0.1' },
  build: {
    target: 'es2022',
    manifest: true,
    sourcemap: false,
    // MapLibre is one lazy chunk beside the text; its size is stated in the README, not hidden by a warning.
    chunkSizeWarningLimit: 1200,
  },
  worker: { format: 'es' },
});
