import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { PROJECT_ROOT } from './site.ts';

/**
 * Bundles a script and its imports into one classic (non-module) script, for code that must run before modules do, or where they
 * are not supported.
 *
 * @param entry path from the project's root
 * @param name global name that the IIFE format requires for exports; the scripts have none
 * @throws if the bundler returns no output
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
 * Writes the script that applies the reader's preferences before anything is painted.
 *
 * @param site folder of the built site
 * @param base path of the site
 * @returns the script element for a page's head
 */
export async function writePreferencesScript(site: string, base: string): Promise<string> {
  const code = await bundleClassicScript('src/app/preferences-start.ts', 'atlasPreferences');
  const file = `assets/preferences-${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
  await mkdir(join(site, 'assets'), { recursive: true });
  await writeFile(join(site, file), code);
  return `<script src="${base}${file}"></script>`;
}
