import { describe, expect, it } from 'vitest';
import { contrast, luminance } from '../../../tests/contrast.ts';
import { type Palette, palettes } from './palette.ts';

describe.each(Object.values(palettes))('the map by $name', (palette: Palette) => {
  it('shows rivers on all land', () => {
    for (const land of [palette.land, palette.homeLand]) {
      expect(contrast(palette.waterway, land)).toBeGreaterThan(1.3);
    }
  });

  it('has legible names of countries and towns on all land', () => {
    for (const land of [palette.land, palette.homeLand]) {
      for (const label of [palette.countryLabel, palette.townLabel]) {
        expect(contrast(label, land)).toBeGreaterThan(3.9);
      }
    }
  });
});

it('sets the home country off from its neighbours at night', () => {
  const { homeLand, land } = palettes.night;
  expect(contrast(homeLand, land)).toBeGreaterThan(1.4);
  expect(luminance(homeLand)).toBeGreaterThan(luminance(land));
});
