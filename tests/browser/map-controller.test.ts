import { afterEach, describe, expect, it } from 'vitest';
import { INITIAL_VIEW, type View } from '../../src/state/view.ts';
import { input, MountedController } from './mounted-controller.ts';

let mounted: MountedController | null = null;
afterEach(() => mounted?.destroy());

async function mount(view: View = INITIAL_VIEW): Promise<MountedController> {
  mounted = new MountedController(input(view));
  await mounted.idle();
  return mounted;
}

describe('the map', () => {
  it('draws the atlas in every language and both themes without an error', async () => {
    const map = await mount();
    for (const language of ['zh', 'km', 'en'] as const) await map.render(input({ ...INITIAL_VIEW, language }));
    await map.render({ ...input(INITIAL_VIEW), theme: 'night' });
    await map.render({ ...input(INITIAL_VIEW), theme: 'day' });
    expect(map.errors).toEqual([]);
  });

  it('moves to where the view says only on request, and does not report that movement', async () => {
    const map = await mount();
    const angkor = { ...INITIAL_VIEW, place: 'angkor-wat' };
    const there = await map.render(input(angkor, 1));
    expect(there.lng).toBeCloseTo(103.8666, 2);
    expect(there.zoom).toBeGreaterThan(12);
    const still = await map.render(input({ ...angkor, filters: { ...INITIAL_VIEW.filters, sector: ['trade'] } }, 1));
    expect(still).toEqual(there);
    expect(map.reported).toEqual([]);
    expect(map.errors).toEqual([]);
  });

  it('centres the camera of a shared address in the part that no panel covers', async () => {
    const camera = { zoom: 9.5, lat: 12.5, lng: 104.5 };
    mounted = new MountedController({
      ...input({ ...INITIAL_VIEW, camera }),
      insets: { top: 0, right: 300, bottom: 120, left: 0 },
    });
    const shown = await mounted.idle();
    expect(shown.zoom).toBeCloseTo(9.5, 6);
    expect(shown.lat).toBeCloseTo(12.5, 4);
    expect(shown.lng).toBeCloseTo(104.5, 4);
  });

  it('cannot be zoomed in beyond its detail, and is never zoomed out by itself', async () => {
    const at = (zoom: number) => input({ ...INITIAL_VIEW, camera: { zoom, lat: 12.5, lng: 104.5 } }, zoom);
    const map = new MountedController(at(8.5), null, { elsewhere: 9, areas: [] });
    mounted = map;
    await map.idle();
    const zoomBy = (delta: 1 | -1) => {
      const rest = map.idle();
      map.controller.zoomBy(delta, new MouseEvent('click'));
      return rest;
    };
    expect((await zoomBy(1)).zoom).toBeCloseTo(9, 6);
    // An address may zoom in further.
    expect((await map.render(at(11))).zoom).toBeCloseTo(11, 6);
    expect((await zoomBy(-1)).zoom).toBeCloseTo(10, 6);
    // Having zoomed out, the reader cannot zoom in again beyond where the map still has detail.
    expect((await zoomBy(-1)).zoom).toBeCloseTo(9, 6);
    expect((await zoomBy(-1)).zoom).toBeCloseTo(8, 6);
    expect((await zoomBy(1)).zoom).toBeCloseTo(9, 6);
  });

  it('draws a plate while it is in view, and reports whose it is', async () => {
    const lookingAt = (zoom: number) => ({ ...INITIAL_VIEW, camera: { zoom, lat: 13.4125, lng: 103.8666 } });
    const map = await mount(lookingAt(9));
    expect(map.plate).toBeNull();
    await map.render(input(lookingAt(14), 1));
    expect(map.plate).toBe('angkor-wat');
    // Masonry 140 m east of the centre, woods 350 m east and 250 m north; a pixel is 4.65 m.
    expect(map.colourAt(430, 300)).not.toEqual(map.colourAt(475, 246));
    expect([...map.onScreen]).toContain('angkor-wat');
    await map.render(input(lookingAt(9), 2));
    expect(map.plate).toBeNull();
    expect(map.errors).toEqual([]);
  });

  it('reports which places are drawn where no panel covers the map', async () => {
    // Angkor at the centre; Preah Vihear, 140 km to the north-east, gets covered by the panel.
    const camera = { zoom: 7.5, lat: 13.4, lng: 103.87 };
    const view = { ...INITIAL_VIEW, camera };
    const map = await mount(view);
    expect([...map.onScreen]).toEqual(expect.arrayContaining(['angkor-wat', 'preah-vihear-temple']));
    expect(map.onScreen.has('sihanoukville-port')).toBe(false);
    await map.render({ ...input(view, 1), insets: { top: 0, right: 500, bottom: 0, left: 0 } });
    expect(map.onScreen.has('angkor-wat')).toBe(true);
    expect(map.onScreen.has('preah-vihear-temple')).toBe(false);
    await map.render(input({ ...view, filters: { ...INITIAL_VIEW.filters, sector: ['transport'] } }, 2));
    expect(map.onScreen.has('angkor-wat')).toBe(false);
  });
});
