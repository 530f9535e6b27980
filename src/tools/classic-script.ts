import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { PROJECT_ROOT } from './site.ts';

/**
 * A script with all it imports in one file, that needs no module: for what runs before modules do, or where they are not understood.
 *
 * @param entry from the project's root
 * @param name of the global that would hold its exports, of which it has none
 * @throws where the bundler makes nothing of it
 */
export async function bundleClassicScript(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: PROJECT_ROOT,
    logLevel: 'warn',
    publicDir: false,
    build: { target: 'es2022', write: false, lib: { entry, formats: ['iife'], name, fileName: name } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`The bundler made nothing of ${entry}`);
  return chunk.code;
}

/**
 * Writes the script that shows the reader's preferences before anything is painted.
 *
 * @param site the finished site's folder
 * @param base path of the site
 * @returns the element for a page's head
 */
export async function writePreferencesScript(site: string, base: string): Promise<string> {
  const code = await bundleClassicScript('src/app/preferences-start.ts', 'atlasPreferences');
  const file = `assets/preferences-${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
  await mkdir(join(site, 'assets'), { recursive: true });
  await writeFile(join(site, file), code);
  return `<script src="${base}${file}"></script>`;
}
