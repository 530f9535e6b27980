import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** An axe rule that is off by default, although it tests a WCAG criterion (2.5.3, Label in Name). */
const LABEL_IN_NAME = 'label-content-name-mismatch';

/** The links of the static map, which are exempt: their lettering abbreviates names and breaks lines, while the link has the full name. */
const LETTERING = /^\.static-(?:column|sheet)\b/;

/** Only violations are read; and no active rule needs axe to preload style sheets or media. */
const FAST: Parameters<AxeBuilder['options']>[0] = { resultTypes: ['violations'], preload: false };

/** Expects that axe finds nothing wrong with the page, or with a part of it. */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  const builder = new AxeBuilder({ page }).options({ ...FAST, rules: { [LABEL_IN_NAME]: { enabled: true } } });
  await expectNothing(part === undefined ? builder : builder.include(part));
}

/** Only the rules that a change of theme can affect, for a page, or a part of it, that otherwise passed {@link expectAccessible}. */
export async function expectColoursAccessible(page: Page, part?: string): Promise<void> {
  const builder = new AxeBuilder({ page }).options({ ...FAST }).withRules(['color-contrast', 'link-in-text-block']);
  await expectNothing(part === undefined ? builder : builder.include(part));
}

async function expectNothing(builder: AxeBuilder): Promise<void> {
  // Legacy mode runs in the page itself. Otherwise axe opens a new page each time to combine the results of frames, of which we have none.
  const { violations } = await builder.setLegacyMode().analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes
      .map(({ target }) => target.join(' '))
      .filter((target) => id !== LABEL_IN_NAME || !LETTERING.test(target))
      .map((target) => `${id}: ${target}`),
  );
  expect(found).toEqual([]);
}
