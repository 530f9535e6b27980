/** Keys and buttons that leave the focus where it is, or act on something far away. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useEscape } from '../../src/app/effects.ts';
import { en as messages } from '../../src/languages/en/messages.ts';
import { PlacePage } from '../../src/panels/place/PlacePage.tsx';
import { ShareButton } from '../../src/share/ShareButton.tsx';
import { type MountedPanels, mountPanels } from './mounted-panels.tsx';
import '../../src/app/base.css';

let panels: MountedPanels;
let name: string;

function Page() {
  useEscape();
  return (
    <>
      <input aria-label="A field" />
      <ShareButton />
      <button type="button">Elsewhere</button>
      <PlacePage />
    </>
  );
}

beforeEach(async () => {
  localStorage.clear();
  panels = await mountPanels(<Page />);
  const place = panels.catalogue.places.find(({ computed }) => computed.bounds);
  if (!place) throw new Error('No place lies anywhere');
  name = place.name;
  panels.atlas.store.dispatch({ type: 'select', place: place.id });
  await expect.element(heading()).toBeInTheDocument();
});

afterEach(() => {
  panels.atlas.preferences.change({ shortcuts: { search: true, preferences: true, share: true } });
  panels.unmount();
});

const heading = () => page.getByRole('heading', { level: 2, name });
const dialog = () => page.getByRole('dialog', { name: messages.shareTitle });
const elsewhere = () => page.getByRole('button', { name: 'Elsewhere' });
const said = () => page.getByRole('status');

it('“s” opens the share dialog from anywhere but a field', async () => {
  await page.getByRole('textbox', { name: 'A field' }).click();
  await userEvent.keyboard('s');
  await expect.element(dialog()).not.toBeInTheDocument();
  await elsewhere().click();
  await userEvent.keyboard('s');
  await expect.element(dialog()).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(elsewhere()).toHaveFocus();
});

it('“s” can be turned off', async () => {
  panels.atlas.preferences.change({ shortcuts: { search: true, preferences: true, share: false } });
  await elsewhere().click();
  await userEvent.keyboard('s?');
  await expect.element(dialog()).not.toBeInTheDocument();
});

it('Escape announces that the place is closed where the focus is elsewhere', async () => {
  await elsewhere().click();
  await userEvent.keyboard('{Escape}');
  await expect.element(heading()).not.toBeInTheDocument();
  await expect.element(said()).toHaveTextContent(messages.closed(name));
  await expect.element(elsewhere()).toHaveFocus();
});

it('“Show on the map” announces what it has done', async () => {
  await page.getByRole('button', { name: messages.showOnMap, exact: true }).click();
  await expect.element(said()).toHaveTextContent(messages.shownOnMap(name));
});
