import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import type { DrawnFeatures } from '../labels/drawn-features.ts';
import { FeatureHighlight } from './feature-highlight.ts';

it('lights a place up again when the style that held its light was replaced', () => {
  const lit: string[] = [];
  let replaceStyle = () => {};
  const map = {
    on(type: string, listener: () => void) {
      if (type === 'style.load') replaceStyle = listener;
    },
    setFeatureState({ id }: { id: string }, { hover }: { hover: boolean }) {
      if (hover) lit.push(id);
    },
  } as unknown as MapLibreMap;
  const features = {
    features: [{ properties: { place: 'a', id: 'a-pin' } }, { properties: { place: 'b', id: 'b-pin' } }],
  } as unknown as DrawnFeatures;
  const highlight = new FeatureHighlight(map, features);
  highlight.show('a');
  lit.length = 0;
  replaceStyle();
  expect(lit).toEqual(['a-pin']);
});
