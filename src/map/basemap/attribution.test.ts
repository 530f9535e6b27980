import { describe, expect, it } from 'vitest';
import { attributionsWith, parseAttribution } from './attribution.ts';

describe('attributions of another basemap', () => {
  it.each([
    [
      '<a href="https://openfreemap.org" target="_blank">OpenFreeMap</a> <a href="https://www.openmaptiles.org/">&copy; OpenMapTiles</a> Data from <a href="https://www.openstreetmap.org/copyright">OpenStreetMap</a>',
      [
        { text: 'OpenFreeMap', url: 'https://openfreemap.org' },
        { text: '© OpenMapTiles', url: 'https://www.openmaptiles.org/' },
        { text: 'Data from' },
        { text: 'OpenStreetMap', url: 'https://www.openstreetmap.org/copyright' },
      ],
    ],
    ['Survey office, 2024', [{ text: 'Survey office, 2024' }]],
    ['', []],
  ])('are read from %s', (html, expected) => {
    expect(parseAttribution(html)).toEqual(expected);
  });

  it('yield neither markup nor executable addresses', () => {
    const found = parseAttribution('<a href="javascript:alert(1)">A<img src=x onerror=alert(1)></a><script>x</script>');
    expect(found).toEqual([{ text: 'A' }, { text: 'x' }]);
  });

  it('are followed by those of the places, without duplicates', () => {
    const texts = attributionsWith(['© OpenStreetMap', 'Survey office', 'Survey office']).map(({ text }) => text);
    expect(texts).toEqual(['© OpenStreetMap', 'Survey office', 'Natural Earth']);
  });
});
