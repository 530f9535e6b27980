import type { Feature, LineString } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import type { Camera } from '../../state/camera.ts';
import { NO_INSETS } from '../../state/layout.ts';
import { LabelMargins } from './label-margins-control.ts';

const CAMERA: Camera = { zoom: 6, lat: 12, lng: 104 };

function box(left: number, top: number, width: number, height: number): Element {
  const rect = { left, top, width, height, right: left + width, bottom: top + height };
  return { getBoundingClientRect: () => rect } as unknown as Element;
}

/** Counts how often a fake map that comes to rest at the given cameras is given new margins. */
function rests(overlays: () => Iterable<Element>, ...cameras: Camera[]): number {
  const listeners = new Map<string, () => void>();
  let given = 0;
  const source = {
    setData: () => {
      given += 1;
    },
  };
  const map = {
    on: (type: string, listener: () => void) => listeners.set(type, listener),
    getSource: () => source,
    getLayer: () => undefined,
  } as unknown as MapLibreMap;
  let camera = CAMERA;
  const margins = new LabelMargins(box(0, 0, 800, 600), overlays, CAMERA, NO_INSETS);
  margins.follow(map, () => ({ camera, insets: NO_INSETS }));
  for (const next of cameras) {
    camera = next;
    listeners.get('moveend')?.();
  }
  return given;
}

describe('the margins of the labels', () => {
  it('are not redrawn where the map rests at the same pixel', () => {
    expect(rests(() => [], CAMERA, { ...CAMERA, lng: CAMERA.lng + 1e-6 })).toBe(0);
  });

  it('are redrawn where the map has moved', () => {
    expect(rests(() => [], { ...CAMERA, lng: CAMERA.lng + 1 })).toBe(1);
  });

  it('are redrawn where the overlays have changed', () => {
    const overlays: Element[] = [];
    const lying = () => {
      overlays.push(box(700, 0, 50, 50 + overlays.length));
      return overlays;
    };
    expect(rests(lying, CAMERA)).toBe(1);
  });

  it('come with leader lines to labels, redrawn only when these change', () => {
    const margins = new LabelMargins(box(0, 0, 800, 600), () => [], CAMERA, NO_INSETS);
    const map = { getSource: () => undefined, getLayer: () => undefined } as unknown as MapLibreMap;
    const coordinates = [
      [0, 0],
      [1, 1],
    ];
    const line: Feature<LineString> = {
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates },
    };
    expect(margins.lead(map, [])).toBe(false);
    expect(margins.lead(map, [line])).toBe(true);
    expect(margins.lead(map, [line])).toBe(false);
    expect(margins.features.features.at(-1)).toEqual(line);
  });
});
