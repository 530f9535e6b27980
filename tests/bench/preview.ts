import type { Page } from 'playwright';
import { AtlasDriver } from '../e2e/driver/atlas-driver.ts';

/** Places with a mention in the text and a symbol of their own on the initial map. */
const PLACES = ['siem-reap-angkor-airport', 'preah-vihear-temple', 'sihanoukville-hong-kong-cable'] as const;
const LIMIT_MS = 5000;

/** How long the map takes to highlight what is pointed at in the text, and vice versa, in milliseconds. */
export interface Previews {
  /** From pointing at a phrase to the frame in which the map highlights its place. */
  readonly onMap: readonly number[];
  /** From pointing at a symbol to the frame in which the text highlights its phrases. */
  readonly inText: readonly number[];
}

/** Points alternately at phrases and symbols of the atlas; its map must be idle. */
export async function measurePreviews(page: Page, problems: string[]): Promise<Previews> {
  const atlas = new AtlasDriver(page);
  const onMap: number[] = [];
  const inText: number[] = [];
  const keep = (list: number[], latency: number | null, what: string) => {
    if (latency === null) problems.push(`No preview ${what}`);
    else list.push(latency);
  };
  for (const place of PLACES) {
    keep(
      onMap,
      await page.evaluate(([id, limit]) => atlasProbe.pointAtPhrase(id, limit), [place, LIMIT_MS] as const),
      `on the map of ${place}`,
    );
    const { x, y } = await atlas.symbolPixel(place);
    keep(
      inText,
      await page.evaluate(([id, left, top, limit]) => atlasProbe.pointAtSymbol(id, left, top, limit), [
        place,
        x,
        y,
        LIMIT_MS,
      ] as const),
      `in the text of ${place}`,
    );
  }
  return { onMap, inText };
}
