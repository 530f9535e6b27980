import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, it, vi } from 'vitest';
import { Painting } from './painting.ts';

/** The parts of a map that painting uses. */
function fakeMap() {
  const render = vi.fn<(style: object, transform: object, data: { sky?: unknown }) => void>();
  const prepare = vi.fn();
  const fake = {
    render,
    prepare,
    complete: false,
    painter: { render, context: {} },
    style: { tileManagers: { places: { used: true, prepare }, unused: { used: false, prepare } } },
    triggerRepaint: vi.fn(),
    loaded: () => fake.complete,
    frame: () => fake.painter.render(fake.style, {}, { sky: {} }),
  };
  return fake;
}

function painted(covered: boolean) {
  const map = fakeMap();
  return { map, painting: new Painting(map as unknown as MapLibreMap, covered) };
}

it('uploads what has loaded, but paints nothing while the still map covers it', () => {
  const { map } = painted(true);
  map.frame();
  expect(map.render).not.toHaveBeenCalled();
  expect(map.prepare).toHaveBeenCalledOnce();
});

it('paints as soon as the map is complete', () => {
  const { map } = painted(true);
  map.complete = true;
  map.frame();
  expect(map.render).toHaveBeenCalledOnce();
});

it('paints at once, complete or not, when it is uncovered', () => {
  const { map, painting } = painted(true);
  painting.uncover();
  expect(map.triggerRepaint).toHaveBeenCalledOnce();
  map.frame();
  expect(map.render).toHaveBeenCalledOnce();
});

it('does not repaint a complete map when it is uncovered', () => {
  const { map, painting } = painted(true);
  map.complete = true;
  painting.uncover();
  expect(map.triggerRepaint).not.toHaveBeenCalled();
});

it('paints no sky', () => {
  const { map } = painted(false);
  map.frame();
  expect(map.render.mock.lastCall?.[2].sky).toBeUndefined();
});
