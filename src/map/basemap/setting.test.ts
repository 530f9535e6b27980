import { describe, expect, it } from 'vitest';
import { type BasemapSetting, parseBasemapSetting } from './setting.ts';

describe('the setting in the page', () => {
  it.each<BasemapSetting>([
    { kind: 'style', day: 'https://a.example/day.json', night: 'https://a.example/night.json' },
    { kind: 'archive', url: 'https://a.example/region.pmtiles' },
  ])('is read as it was written: %j', (setting) => {
    expect(parseBasemapSetting(JSON.stringify(setting))).toEqual(setting);
  });

  it.each([null, undefined, ''])('is null where there is none (%j)', (text) => {
    expect(parseBasemapSetting(text)).toBeNull();
  });

  it.each(['{', '[]', '{"kind":"style","day":"a"}', '{"kind":"archive","url":1}', '{"kind":"globe"}'])(
    'is refused where it is invalid: %s',
    (text) => {
      expect(() => parseBasemapSetting(text)).toThrow();
    },
  );
});
