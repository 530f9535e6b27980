/** The map's region when the browser loses the WebGL context. */
import catalogue from 'virtual:atlas/catalogue/en';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MapView } from '../../src/map/MapView.tsx';
import { type MountedPanels, mountPanels } from './mounted-panels.tsx';
import 'maplibre-gl/dist/maplibre-gl.css';
import '../../src/app/base.css';

const errors: string[] = [];
const note = (event: ErrorEvent) => errors.push(event.message);
let mounted: MountedPanels;

beforeEach(() => {
  errors.length = 0;
  window.addEventListener('error', note);
});

afterEach(() => {
  window.removeEventListener('error', note);
  mounted.unmount();
});

const region = () => document.querySelector<HTMLElement>('#map');
const canvas = () => document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
/** Maps rendered in software on a shared machine are slow. */
const PATIENT = { timeout: 50_000 };
const ready = () => vi.waitFor(() => expect(region()?.dataset.phase).toBe('ready'), PATIENT);

/** Loses the context as during a driver update, or on a phone that is short of memory. */
async function loseContext(): Promise<void> {
  const before = canvas();
  before?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  await vi.waitFor(() => expect(canvas()).not.toBe(before), PATIENT);
}

async function mountMap(): Promise<void> {
  mounted = await mountPanels(<MapView />);
  const section = region();
  if (section) section.style.cssText = 'position: relative; width: 800px; height: 600px';
  await ready();
}

it('is drawn again with the current view, once the page is visible', async () => {
  await mountMap();
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  const { store, highlight } = mounted.atlas;
  const { id: place = '', computed } = catalogue.places.find(({ computed }) => computed.bounds) ?? {};
  const [west, south, east, north] = computed?.bounds ?? [0, 0, 0, 0];
  canvas()?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  // While there is nothing to draw on.
  store.dispatch({ type: 'select', place });
  highlight.set({ places: [place], from: 'map' });
  store.dispatch({ type: 'filter', facet: 'sector', values: [catalogue.sectors[0]?.id ?? ''] });
  await vi.waitFor(() => expect(mounted.atlas.mapView.get()).toBeNull(), PATIENT);
  // Long enough for a new map to have been created.
  for (let idle = 0; idle < 3; idle += 1) await new Promise((done) => requestIdleCallback(done));
  expect(canvas()).toBeNull();
  hidden.mockRestore();
  document.dispatchEvent(new Event('visibilitychange'));
  await ready();
  await vi.waitFor(() => expect(mounted.atlas.mapView.get()).not.toBeNull(), PATIENT);
  const { lng, lat } = mounted.atlas.mapView.get()?.camera ?? { lng: 0, lat: 0 };
  expect([lng, lat]).toEqual([expect.closeTo((west + east) / 2, 0), expect.closeTo((south + north) / 2, 0)]);
  expect(errors).toEqual([]);
});

it('reports a second loss soon after the first, and retries on request', async () => {
  await mountMap();
  await loseContext();
  await ready();
  canvas()?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  await vi.waitFor(() => expect(region()?.dataset.phase).toBe('failed'), PATIENT);
  expect(region()?.textContent).toContain(mounted.messages.mapFailed);
  [...(region()?.querySelectorAll('button') ?? [])]
    .find((each) => each.textContent === mounted.messages.retry)
    ?.click();
  await ready();
  expect(errors).toEqual([]);
});
