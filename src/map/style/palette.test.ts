import { describe, expect, it } from 'vitest';
import { type Palette, palettes } from './palette.ts';

/** Relative luminance of `#rrggbb`, by WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.values(palettes))('the map by $name', (palette: Palette) => {
  it('shows the rivers on all land', () => {
    for (const land of [palette.land, palette.homeLand]) {
      expect(contrast(palette.waterway, land)).toBeGreaterThan(1.3);
    }
  });

  it('names countries and towns legibly on all land', () => {
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
