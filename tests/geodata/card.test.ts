import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localise } from '../../src/compiler/localise.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { en } from '../../src/languages/en/messages.ts';
import { km } from '../../src/languages/km/messages.ts';
import { zh } from '../../src/languages/zh/messages.ts';
import { ArchiveFile } from '../../src/prerender/archive-file.ts';
import { card } from '../../src/prerender/preview/card.ts';
import { Typesetter } from '../../src/prerender/preview/typeface.ts';
import { defaultEdition } from './default-edition.ts';

const ROOT = resolve('.');
const MESSAGES = { en, zh, km };
const { full, mapFeatures: features, preview } = defaultEdition();
const icon = readFileSync(resolve('geodata/cn-kh-2022/icon.svg'), 'utf8');
const setter = new Typesetter(ROOT);
let archive: ArchiveFile;
beforeAll(async () => {
  archive = await ArchiveFile.open(resolve('geodata/cn-kh-2022'));
});
afterAll(() => archive.close());

describe('preview images', () => {
  // Setting a character that no font has, or malformed Khmer, throws, so that no image can contain a placeholder box.
  it.each(LANGUAGES)(
    'find a glyph for every character and room for every name in %s',
    { timeout: 60_000 },
    async (language) => {
      const catalogue = localise(full, language);
      const failed: string[] = [];
      for (const place of [null, ...catalogue.places]) {
        const input = {
          catalogue,
          features,
          preview,
          messages: MESSAGES[language],
          language,
          place,
          setter,
          archive,
          icon,
        };
        const svg = await card(input).catch((error: unknown) => {
          failed.push(`${place?.id ?? 'home'}: ${String(error)}`);
          return '<svg';
        });
        // Outlines only, so that rendering needs no fonts.
        expect(svg).not.toMatch(/<text|NaN|undefined|Infinity/);
      }
      expect(failed).toEqual([]);
    },
  );

  it('show where a place is, and say so where it has no place', async () => {
    const catalogue = localise(full, 'en');
    const draw = (id: string) => {
      const place = catalogue.places.find((each) => each.id === id) ?? null;
      return card({ catalogue, features, preview, messages: en, language: 'en', place, setter, archive, icon });
    };
    // The dash pattern of a selected line on the map.
    const dashed = /stroke-dasharray="17\.6 14\.4"/;
    expect(await draw('sihanoukville-hong-kong-cable')).toMatch(dashed);
    expect(await draw('angkor-wat')).not.toMatch(dashed);
    const note = setter.set(en.precisions.none, { face: 'sans', size: 18 }).draw('#24282c');
    expect(await draw('ccfta')).toContain(note);
    expect(await draw('angkor-wat')).not.toContain(note);
  });
});
