/** Phrases of the text and entries of the list, which point at the same places. */
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Place } from '../../src/domain/catalogue.ts';
import { en as words } from '../../src/languages/en/messages.ts';
import { PlaceList } from '../../src/panels/list/PlaceList.tsx';
import { Digest } from '../../src/panels/reading/Digest.tsx';
import { type MountedPanels, mountPanels } from './mounted-panels.tsx';

let panels: MountedPanels;
afterEach(() => panels.unmount());

async function open(): Promise<void> {
  panels = await mountPanels(
    <>
      <Digest />
      <PlaceList />
      <p>Nothing</p>
    </>,
  );
}

const list = () => page.getByRole('list', { name: words.places });
const entry = ({ name }: Place) =>
  list()
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name, exact: true }) });

/** The first place that the text names and that some condition is true of. */
function named(condition: (place: Place) => boolean = () => true): Place {
  const place = panels.catalogue.places.find((each) => each.paragraphs.length > 0 && condition(each));
  if (!place) throw new Error('The text names no such place');
  return place;
}

function mention({ id }: Place): HTMLElement {
  const found = document.querySelector<HTMLElement>(`.digest .mention[data-place="${id}"]`);
  if (!found) throw new Error(`No phrase leads to "${id}"`);
  return found;
}

describe('a phrase that has a place', () => {
  it('lights the place in the list while it is pointed at', async () => {
    await open();
    const place = named();
    await page.elementLocator(mention(place)).hover();
    await expect.element(entry(place)).toHaveAttribute('data-lit', 'true');
    await page.getByText('Nothing', { exact: true }).hover();
    await expect.element(entry(place)).not.toHaveAttribute('data-lit');
  });

  it('lights the place in the list while it has the focus', async () => {
    await open();
    const place = named();
    mention(place).focus();
    await expect.element(entry(place)).toHaveAttribute('data-lit', 'true');
    mention(place).blur();
    await expect.element(entry(place)).not.toHaveAttribute('data-lit');
  });

  it('tells whether the place is on the map now, elsewhere on it, or on none', async () => {
    await open();
    const on = named(({ computed }) => computed.bounds !== null);
    const off = named(({ computed, id }) => computed.bounds !== null && id !== on.id);
    const none = named(({ computed }) => computed.bounds === null);
    expect(mention(on).dataset.visibility).toBeUndefined();
    panels.atlas.mapView.set({
      camera: { zoom: 9, lng: 100.5, lat: 12.25 },
      seen: [100, 12, 101, 12.5],
      deepest: 12,
      counterpart: null,
      onScreen: new Set([on.id]),
    });
    for (const [place, visibility] of [
      [on, 'on'],
      [off, 'off'],
      [none, 'none'],
    ] as const) {
      const phrase = page.elementLocator(mention(place));
      await expect.element(phrase).toHaveAttribute('data-visibility', visibility);
      await expect.element(phrase).toHaveAccessibleDescription(words.visibility[visibility]);
    }
  });
});
