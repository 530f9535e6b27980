import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { noticesFor } from './notices.ts';
import { PROJECT_ROOT } from './site.ts';

const inModules = (path: string) => join(PROJECT_ROOT, 'node_modules', path);

describe('notices', () => {
  const made = mkdtempSync(join(tmpdir(), 'atlas-notices-'));
  afterAll(() => rmSync(made, { recursive: true }));

  async function makePackage(name: string, contents: Readonly<Record<string, string>>): Promise<string> {
    const directory = join(made, 'node_modules', name);
    await mkdir(directory, { recursive: true });
    for (const [file, text] of Object.entries(contents)) writeFileSync(join(directory, file), text);
    return join(directory, 'index.js');
  }

  it('give the texts of the packages that files come from, each once, and none for our own files', () => {
    const text = noticesFor([
      join(PROJECT_ROOT, 'src/main.tsx'),
      inModules('react/index.js'),
      inModules('react/jsx-runtime.js'),
      inModules('@fontsource/noto-serif/files/noto-serif-latin-400-normal.woff2'),
    ]);
    expect(text.match(/^react \S+ \(MIT\)$/gm)).toHaveLength(1);
    expect(text).toContain('Permission is hereby granted, free of charge');
    expect(text).toMatch(/^@fontsource\/noto-serif \S+ \(OFL-1\.1\)$/m);
    expect(text).toContain('SIL OPEN FONT LICENSE');
    expect(text).not.toContain('communique-atlas');
  });

  it('name what a package has within its own files, and what that depends on', () => {
    const text = noticesFor([`\0${inModules('maplibre-gl/dist/maplibre-gl.mjs')}?commonjs`]);
    const titles = text.split('\n').filter((_, index, lines) => /^=+$/.test(lines[index + 1] ?? ''));
    // The last one is a transitive dependency.
    for (const name of ['maplibre-gl', 'earcut', '@mapbox/point-geometry', 'json-stringify-pretty-compact']) {
      expect(titles.filter((title) => title.startsWith(`${name} `))).toHaveLength(1);
    }
    expect(text).not.toContain('@types/');
  });

  it('fall back to the name of a licence, and refuse a package without any', async () => {
    const named = await makePackage('named', { 'package.json': '{"name":"named","version":"1.0.0","license":"MIT"}' });
    expect(noticesFor([named])).toContain('named 1.0.0 (MIT)\n=================\n\nLicence: MIT');
    const bare = await makePackage('bare', { 'package.json': '{"name":"bare","version":"1.0.0"}' });
    expect(() => noticesFor([bare])).toThrow('does not say under which licence it is');
  });

  it.each([
    ['MIT OR GPL-3.0-only', true],
    ['(MIT OR Apache-2.0)', true],
    ['MIT AND ISC', true],
    ['MIT AND GPL-3.0-only', false],
    ['GPL-3.0-only', false],
    ['EPL-1.0', false],
    ['UNLICENSED', false],
    ['SEE LICENSE IN LICENSE.md', false],
  ])('of a package under %s are given: %s', async (license, given) => {
    const file = await makePackage('some', {
      'package.json': JSON.stringify({ name: 'some', version: '1.0.0', license }),
    });
    if (given) expect(noticesFor([file])).toContain(`some 1.0.0 (${license})`);
    else expect(() => noticesFor([file])).toThrow(`some 1.0.0 is under ${license}: the site may not carry it`);
  });

  it('know a licence by its text where it is not named, and give the texts of all its authors', () => {
    const text = noticesFor([inModules('arc/dist/index.js')]);
    expect(text).toMatch(/^arc \S+ \(BSD-2-Clause\)$/m);
    expect(text).toContain('Dane Springmeyer');
    expect(text).toContain('Copyright (c) 2000, Frank Warmerdam');
  });

  it('refuse a package whose licence is not known by its text either', async () => {
    const file = await makePackage('odd', {
      'package.json': '{"name":"odd","version":"1.0.0"}',
      'LICENSE.md': 'Ask me first.',
    });
    expect(() => noticesFor([file])).toThrow('odd 1.0.0 is under a licence that is not known');
  });
});
