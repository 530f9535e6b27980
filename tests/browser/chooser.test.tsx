import { useState } from 'react';
import { expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { Chooser } from '../../src/map/pointing/Chooser.tsx';
import { useCatalogue } from '../../src/state/react/atlas.tsx';
import '../../src/app/base.css';
import { mountPanels } from './mounted-panels.tsx';

/** How much of the map a place's page and the sheet cover, in CSS pixels. */
const COVERED = { top: 0, right: 60, bottom: 330, left: 0 };

/** Offers more places than there is room for, at the lower right corner of the uncovered part. */
function CrowdedMap() {
  const places = useCatalogue().places.map(({ id }) => id);
  const [asked, setAsked] = useState(false);
  return (
    <section aria-label="Map" style={{ position: 'relative', width: 390, height: 700 }}>
      <button type="button" onClick={() => setAsked(true)}>
        Point
      </button>
      {asked && <Chooser pointing={{ places, x: 325, y: 365 }} onClose={() => {}} />}
    </section>
  );
}

it('stays entirely within the part of the map that no panel covers', async () => {
  const panels = await mountPanels(<CrowdedMap />);
  onTestFinished(() => panels.unmount());
  panels.atlas.insets.set(COVERED);
  await page.getByRole('button', { name: 'Point' }).click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  const map = page.getByRole('region', { name: 'Map' }).element().getBoundingClientRect();
  const chooser = page.getByRole('dialog').element().getBoundingClientRect();
  expect(chooser.right).toBeLessThanOrEqual(map.right - COVERED.right);
  expect(chooser.bottom).toBeLessThanOrEqual(map.bottom - COVERED.bottom);
  expect(chooser.top).toBeGreaterThanOrEqual(map.top);
});
