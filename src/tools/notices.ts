/**
 * Licence notices for third-party code and fonts in the built site. The licences of the libraries (MIT, ISC, BSD) and fonts (OFL)
 * require their text to accompany every copy, and minified scripts and font files contain none.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Path of the notices, below the site's base. */
export const NOTICES_FILE = 'licences.txt';

/** SPDX identifiers of acceptable licences: those that require no more than their text. */
const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
]);

/** Sentences that identify a licence by its text, for packages that do not name theirs. More specific ones first. */
const SENTENCES: Readonly<Record<string, RegExp>> = {
  'BSD-3-Clause': /Redistribution and use in source and binary forms.*Neither the name/is,
  'BSD-2-Clause': /Redistribution and use in source and binary forms/i,
  MIT: /Permission is hereby granted, free of charge, to any person obtaining a copy/i,
  ISC: /Permission to use, copy, modify, and(?:\/or)? distribute this software/i,
};

/** Packages that are published with their dependencies bundled in, where our bundler cannot see them. */
const PREBUNDLED: ReadonlySet<string> = new Set(['maplibre-gl']);

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Adds the notices of all packages in the client's scripts, styles and fonts to the built site. */
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
 * The notices for the packages that files belong to, each once, sorted by name.
 *
 * @param files absolute paths, possibly with a bundler's query; those outside `node_modules` are the atlas's own
 * @throws if a package has no licence, or one that is not acceptable
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

/** The folder of the innermost package that contains a file; undefined outside `node_modules`. */
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

/** The folder in which Node.js would find a package from another's. Not `require.resolve`: not every package exports `package.json`. */
function installed(name: string, from: string): string | undefined {
  const here = join(from, 'node_modules', name);
  if (existsSync(join(here, 'package.json'))) return here;
  const above = dirname(from);
  return above === from ? undefined : installed(name, above);
}

function noticeOf(directory: string): { readonly title: string; readonly text: string } {
  const { name, version, license } = readPackage(directory);
  // There may be several, for different authors.
  const files = readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?:^|[-_])(?:licen[cs]e|copying|notice)/i.test(entry.name))
    .map((entry) => readFileSync(join(directory, entry.name), 'utf8').trim());
  if (files.length === 0 && license === undefined)
    throw new Error(`${directory} does not say under which licence it is`);
  const spoken = license ?? licenceByText(files.join('\n'));
  if (spoken === undefined || !isAllowed(spoken))
    throw new Error(
      `${name} ${version} is under ${spoken ?? 'a licence that is not known'}: the site may not carry it`,
    );
  return {
    title: `${name} ${version} (${spoken})`,
    text: files.length === 0 ? `Licence: ${license}` : files.join('\n\n'),
  };
}

function licenceByText(text: string): string | undefined {
  return Object.keys(SENTENCES).find((licence) => SENTENCES[licence]?.test(text));
}

/** @param expression SPDX expression, as far as packages use it: names joined by `OR` and `AND` (binding tighter), perhaps in brackets */
function isAllowed(expression: string): boolean {
  const names = expression.replace(/^\((.*)\)$/, '$1');
  return names.split(' OR ').some((each) => each.split(' AND ').every((name) => ALLOWED.has(name.trim())));
}

function readPackage(directory: string): PackageFile {
  return JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as PackageFile;
}
