/** The map's keys without MapLibre: a canvas that takes the focus, and a resting view set by the test. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MAP_KEYS_WORDS } from '../../src/languages/map-keys-words.ts';
import { listenForMapKeys } from '../../src/map/keyboard/map-keys.ts';
import { PlacePage } from '../../src/panels/place/PlacePage.tsx';
import { useReading } from '../../src/reading/ReadingProvider.tsx';
import { type MountedPanels, mountPanels } from './mounted-panels.tsx';

const words = MAP_KEYS_WORDS.en;
let panels: MountedPanels;
let stop: () => void;

function Page() {
  const reading = useReading();
  return (
    <>
      <button type="button">Before</button>
      <div ref={reading.attachText}>
        <a href="#other">Another link</a>
      </div>
      <section id="map" tabIndex={-1} data-map="interactive" aria-label="Map">
        <canvas tabIndex={0} />
        <button type="button">Zoom in</button>
      </section>
      <PlacePage />
    </>
  );
}

const canvas = () => document.querySelector('canvas') as HTMLCanvasElement;
const region = () => document.querySelector('section') as HTMLElement;
const said = () => page.getByRole('status');

/** Places with a position, the westernmost first. */
const located = () =>
  panels.catalogue.places
    .flatMap(({ id, name, computed: { labelPoint } }) =>
      labelPoint ? [{ id, name, lng: labelPoint[0], lat: labelPoint[1] }] : [],
    )
    .sort((one, other) => one.lng - other.lng);

/** Sets a resting map with these places in view, centred just west of the first. */
function restAt(places: readonly { readonly id: string; readonly lng: number; readonly lat: number }[]): void {
  const [{ lng, lat } = { lng: 0, lat: 0 }] = places;
  panels.atlas.mapView.set({
    camera: { zoom: 6, lng: lng - 0.01, lat },
    seen: [lng - 1, lat - 1, lng + 1, lat + 1],
    onScreen: new Set(places.map(({ id }) => id)),
    deepest: 14,
    counterpart: null,
  });
}

beforeEach(async () => {
  panels = await mountPanels(<Page />);
  stop = listenForMapKeys(region(), panels.atlas);
});

afterEach(() => {
  stop();
  panels.unmount();
});

/** Goes to the first place with an arrow key, as a reader would. */
async function takeFirst(): Promise<{ readonly id: string; readonly name: string }> {
  const [first] = located();
  if (!first) throw new Error('No place lies anywhere');
  restAt([first]);
  document.querySelector('button')?.focus();
  await userEvent.keyboard('{Tab}{Tab}');
  expect(document.activeElement).toBe(canvas());
  await userEvent.keyboard('{ArrowRight}');
  return first;
}

it('closing a place that was opened by keyboard on the map returns to it there', async () => {
  await page.getByRole('link', { name: 'Another link' }).click();
  const { id, name } = await takeFirst();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { level: 2 })).toHaveFocus();
  panels.atlas.store.dispatch({ type: 'close' });
  await expect.poll(() => document.activeElement).toBe(canvas());
  await expect.element(said()).toHaveTextContent(name);
  expect(panels.atlas.highlight.get()?.places).toEqual([id]);
});

it('announces that the first place is measured from the middle of the map', async () => {
  const { name } = await takeFirst();
  await expect.element(said()).toHaveTextContent(name);
  await expect.element(said()).toHaveTextContent(words.middle);
});

it('announces that no place lies farther in a direction, but only once', async () => {
  await takeFirst();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(said()).toHaveTextContent(words.none.left);
  const { serial } = panels.atlas.announcer.get();
  await userEvent.keyboard('{ArrowLeft}');
  expect(panels.atlas.announcer.get().serial).toBe(serial);
});

it('passes the focus of its region on to the map itself', async () => {
  region().focus();
  await expect.poll(() => document.activeElement).toBe(canvas());
});

it('Escape on the map returns the focus to where it was before the skip link', async () => {
  const before = page.getByRole('button', { name: 'Before' }).element();
  if (before instanceof HTMLElement) before.focus();
  region().focus();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.activeElement).toBe(before);
});

it('what is in view is announced at rest, but not over the current place', async () => {
  const { name } = await takeFirst();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    restAt(located().slice(0, 2));
    vi.runAllTimers();
    expect(panels.atlas.announcer.get().text).toContain(name);
    canvas().dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }));
    restAt(located().slice(0, 2));
    vi.runAllTimers();
    expect(panels.atlas.announcer.get().text).toMatch(/^In view/);
  } finally {
    vi.useRealTimers();
  }
});
