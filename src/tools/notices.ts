/**
 * The notices of what the finished site contains of others. The licences of the libraries (MIT, ISC, BSD) and of the fonts (OFL)
 * ask for their texts wherever a copy goes; minified scripts and font files carry none.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Where the finished site keeps them, from its base. */
export const NOTICES_FILE = 'licences.txt';

/** Packages whose published files have their dependencies in them already, where the bundler cannot see them. */
const PREBUNDLED: ReadonlySet<string> = new Set(['maplibre-gl']);

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Puts the notices of every package that has a part in the client's scripts, styles or fonts into the finished site. */
export function noticesPlugin(): Plugin {
  return {
    name: 'atlas:notices',
    generateBundle(_options, bundle) {
      if (this.environment.name !== 'client') return;
      const { root } = this.environment.config;
      const files = Object.values(bundle).flatMap((output) =>
        output.type === 'chunk' ? output.moduleIds : output.originalFileNames.map((file) => join(root, file)),
      );
      this.emitFile({ type: 'asset', fileName: NOTICES_FILE, source: noticesFor(files) });
    },
  };
}

/**
 * The notices for the packages that files come from, each once, sorted by name.
 *
 * @param files absolute paths, with or without a bundler's query; those outside `node_modules` are the atlas's own
 * @throws where a package has neither a licence file nor the name of a licence
 */
export function noticesFor(files: readonly string[]): string {
  const directories = new Set(files.flatMap((file) => packageDirectory(file) ?? []));
  for (const directory of [...directories]) {
    if (PREBUNDLED.has(readPackage(directory).name)) addDependencies(directory, directories);
  }
  const notices = [...directories].map(noticeOf).sort((a, b) => (a.title < b.title ? -1 : 1));
  const entries = notices.map(({ title, text }) => `${title}\n${'='.repeat(title.length)}\n\n${text}\n`);
  return [
    'The scripts, styles and fonts of this atlas are made with the following packages.\n',
    ...new Set(entries),
  ].join('\n\n');
}

/** The innermost package that a file lies in. */
function packageDirectory(file: string): string | undefined {
  return /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/@]+)[\\/]/.exec(file)?.[1];
}

function addDependencies(directory: string, found: Set<string>): void {
  for (const name of Object.keys(readPackage(directory).dependencies ?? {})) {
    const dependency = name.startsWith('@types/') ? undefined : installed(name, directory);
    if (dependency === undefined || found.has(dependency)) continue;
    found.add(dependency);
    addDependencies(dependency, found);
  }
}

/** Where Node.js would find a package, seen from another. Not by resolving it: not every package exports its `package.json`. */
function installed(name: string, from: string): string | undefined {
  const here = join(from, 'node_modules', name);
  if (existsSync(join(here, 'package.json'))) return here;
  const above = dirname(from);
  return above === from ? undefined : installed(name, above);
}

function noticeOf(directory: string): { readonly title: string; readonly text: string } {
  const { name, version, license } = readPackage(directory);
  const file = readdirSync(directory).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  if (file === undefined && license === undefined)
    throw new Error(`${directory} does not say under which licence it is`);
  const text = file === undefined ? `Licence: ${license}` : readFileSync(join(directory, file), 'utf8').trim();
  return { title: `${name} ${version}${license === undefined ? '' : ` (${license})`}`, text };
}

function readPackage(directory: string): PackageFile {
  return JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as PackageFile;
}
